using Microsoft.Playwright;

namespace Wallet.Browser.Tests;

/// No finding of axe, and nothing that sticks out on a phone or on a desk.
[Collection(InChromium.Name)]
public sealed class Every_page(Chromium chromium)
{
    private const string Course = "2cf3212b-f5e5-5099-a815-521021db02e0";
    private const string Start = "0171aeb9-a51c-500d-aa66-90bce07cd005";

    public static TheoryData<string, string> Public =>
        new()
        {
            { "/", "Al uw geld om te leren op één plek" },
            { "/courses", "Zoek een cursus" },
            { "/courses?query=zzz", "Zoek een cursus" },
            { "/courses?maxPrice=veel", "Zoek een cursus" },
            { $"/courses/{Course}", "AI op het werk" },
            { "/schemes", "Regelingen" },
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

    public static TheoryData<string, string> OfCitizens =>
        new()
        {
            { "/account", "Mijn budget" },
            { $"/account/plan/{Start}", "Wie betaalt deze cursus?" },
            { $"/account/reserve/{Start}", "Controleer uw reservering" },
            { "/statement", "Overzicht van uw rekening" },
            { "/employer", "U mag deze pagina niet zien" },
        };

    [Theory, MemberData(nameof(Public))]
    public async Task For_everybody_is_sound(string address, string heading) =>
        await IsSoundAsync(await chromium.OpenAsync(), address, heading);

    [Theory, MemberData(nameof(OfCitizens))]
    public async Task For_citizens_is_sound(string address, string heading) =>
        await IsSoundAsync(await chromium.OpenAsAsync("anna"), address, heading);

    private static async Task IsSoundAsync(IPage page, string address, string heading)
    {
        await page.GotoAsync(address);

        await page.IsSoundAsync(heading);
        await page.FitsOnAPhoneAsync();

        await page.Context.CloseAsync();
    }
}
