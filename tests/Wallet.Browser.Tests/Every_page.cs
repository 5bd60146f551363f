using Microsoft.Playwright;
using Wallet.Domain;
using Wallet.Projections.EventStore;

namespace Wallet.Browser.Tests;

/// No finding of axe, and nothing that sticks out on a phone or on a desk.
[Collection(InChromium.Name)]
public sealed class Every_page(Chromium chromium)
{
    private const string Course = "2cf3212b-f5e5-5099-a815-521021db02e0";
    private const string Start = "0171aeb9-a51c-500d-aa66-90bce07cd005";

    private const string Klikvaardig = "5413d337-21a9-5fe5-b30d-6bbf710404be";

    private const string Window = "Budget tekortberoepen: 1 maart 2027 tot en met 30 april 2027";

    public static TheoryData<string, string> Public =>
        new()
        {
            { "/", "Al uw geld om te leren op één plek" },
            { "/courses", "Zoek een cursus" },
            { "/courses?query=zzz", "Zoek een cursus" },
            { "/courses?maxPrice=veel", "Zoek een cursus" },
            { $"/courses/{Course}", "AI op het werk" },
            { "/schemes", "Regelingen" },
            { $"/pots/{Draw}/draw", "Loting: Budget tekortberoepen" },
            { "/check", "Hoe oud bent u?" },
            { "/check?age=oud", "Hoe oud bent u?" },
            { "/check/situation?age=34", "Wat past bij u?" },
            { "/check/course?age=34&query=excel", "Welke cursus wilt u doen?" },
            {
                $"/check/result?age=34&facts=employee&offeringId={Start}",
                "Wie kan deze cursus betalen?"
            },
            { "/nowhere", "Deze pagina is er niet" },
            { "/errors/500", "Er ging iets mis" },
            { "/login/refused?because=Failed", "Inloggen is niet gelukt" },
        };

    /// The pot of the demo for which one can register.
    private static readonly string Draw =
        $"{StreamId.OfPot(new SchemeId("nl-tekortberoepen"), new LocalDate(2027, 3, 1))}";

    public static TheoryData<string, string> OfAdministrators =>
        new()
        {
            { "/administration/callers", "Iemand belt" },
            { "/administration/providers?query=zzz", "Opleiders" },
            { "/administration/providers/admit?query=klik", "Opleider toelaten" },
            { $"/administration/providers/admit/{Klikvaardig}", "Opleider toelaten" },
            { $"/administration/providers/{Klikvaardig}/suspend", "Opleider schorsen" },
            { $"/administration/pots/{Draw}", Window },
        };

    public static TheoryData<string, string> OfAuditors =>
        new()
        {
            { "/audit", "Controle" },
            { "/audit/balance?from=2026-01-01", "Proefbalans" },
            { "/audit/balance?asOf=morgen", "Proefbalans" },
            { "/audit/postings?account=available", "Boekingen" },
            { "/audit/worklists", "Werklijsten" },
            { "/audit/terms", "Wijzigingen van regels" },
            { "/audit/sample?size=veel", "Steekproef" },
        };

    public static TheoryData<string, string> OfCitizens =>
        new()
        {
            { "/account", "Mijn budget" },
            { $"/account/plan/{Start}", "Wie betaalt deze cursus?" },
            { $"/account/reserve/{Start}", "Controleer uw reservering" },
            { $"/account/register/{Draw}/{Start}", "Controleer uw registratie" },
            { "/account/applications", "Uw aanvragen" },
            { "/account/history", "Uw geschiedenis met bewijs" },
            { "/statement", "Overzicht van uw rekening" },
            { "/statement?asOf=2031-01-01", "Overzicht van uw rekening" },
            { "/employer", "U mag deze pagina niet zien" },
        };

    [Theory, MemberData(nameof(Public))]
    public async Task For_everybody_is_sound(string address, string heading) =>
        await IsSoundAsync(await chromium.OpenAsync(), address, heading);

    [Theory, MemberData(nameof(OfCitizens))]
    public async Task For_citizens_is_sound(string address, string heading) =>
        await IsSoundAsync(await chromium.OpenAsAsync("anna"), address, heading);

    [Theory, MemberData(nameof(OfAdministrators))]
    public async Task For_administrators_is_sound(string address, string heading) =>
        await IsSoundAsync(await chromium.OpenAsAsync("ministerie"), address, heading);

    [Theory, MemberData(nameof(OfAuditors))]
    public async Task For_auditors_is_sound(string address, string heading) =>
        await IsSoundAsync(await chromium.OpenAsAsync("rekenkamer"), address, heading);

    private static async Task IsSoundAsync(IPage page, string address, string heading)
    {
        await page.GotoAsync(address);

        await page.IsSoundAsync(heading);
        await page.FitsOnAPhoneAsync();

        await page.Context.CloseAsync();
    }
}
