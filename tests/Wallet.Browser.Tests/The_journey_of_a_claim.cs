using System.Text.Json.Nodes;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using NodaTime.Testing;
using Wallet.Domain;
using Wallet.Projections.Catalogue;
using Wallet.Projections.Schemes;
using Wallet.Testing;

namespace Wallet.Browser.Tests;

/// From a claim over a hold and an objection to the decision of an administrator, and a file of claims beside it.
[Collection(InChromium.Name)]
public sealed class The_journey_of_a_claim(Chromium chromium)
{
    [Fact]
    public async Task Goes_over_a_hold_and_an_objection_to_a_decision()
    {
        await using var wallet = await RunningWallet.OnDemoDayAsync(
            FakeClock.FromUtc(2026, 11, 26, 9, 0, 0)
        );
        var enrolment = await ReservedAsync(wallet);
        var peter = await chromium.OpenAsAsync("peter", wallet: wallet);

        await peter.GotoAsync($"/provider/claims/new?enrolmentId={enrolment}");
        await SoundAsync(peter, "Declareren");
        await peter.GetByLabel("Waarvoor vraagt u geld?").SelectOptionAsync("advance");
        await peter.GetByLabel("Bedrag").FillAsync("veel");
        await peter.Button("Verder").ClickAsync();
        await SoundAsync(peter, "Declareren");
        await peter.GetByLabel("Bedrag").FillAsync("100,00");
        await peter.GetByLabel("Nummer van uw factuur").FillAsync("F-2026-17");
        await peter.Button("Verder").ClickAsync();
        await SoundAsync(peter, "Klopt dit?");
        await peter.Button("Ja, declareer dit bedrag").ClickAsync();
        await SoundAsync(peter, "Declaratie van factuur F-2026-17");
        await peter.Link("Bezwaar maken").ClickAsync();
        await SoundAsync(peter, "Bezwaar maken");
        await peter.GetByLabel("Uw bezwaar").FillAsync("De rekening is van ons.");
        await peter.Button("Bezwaar versturen").ClickAsync();
        await SoundAsync(peter, "Declaratie van factuur F-2026-17");
        await peter.Link("Naar uw declaraties").ClickAsync();
        await SoundAsync(peter, "Declaraties");

        await UploadAsync(peter, enrolment);
        await JudgeAsync(wallet);

        await peter.GotoAsync("/provider/claims");
        await peter.Link("F-2026-17").ClickAsync();
        await SoundAsync(peter, "Declaratie van factuur F-2026-17");
        Assert.Contains(
            "Goedgekeurd",
            await peter.Locator("main").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await peter.Context.CloseAsync();
    }

    private static async Task UploadAsync(IPage peter, string enrolment)
    {
        await peter.Link("Declareren met een bestand").ClickAsync();
        await SoundAsync(peter, "Declareren met een bestand");
        await peter
            .Locator("#csv")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "declaraties.csv",
                    MimeType = "text/csv",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(
                        $"inschrijving;onderdeel;bedrag;factuur\n{enrolment};voorschot;1,00;F-18\n{enrolment};begin;1.250;F-19\n"
                    ),
                }
            );
        await peter.Button("Bestand sturen").ClickAsync();
        var refresh = peter.Link("Kijk hoe ver het is");
        while (await refresh.CountAsync() > 0)
        {
            await refresh.ClickAsync();
        }
        await SoundAsync(peter, "Uw bestand is klaar");
    }

    private async Task JudgeAsync(RunningWallet wallet)
    {
        var ministry = await chromium.OpenAsAsync("ministerie", wallet: wallet);
        await ministry.GotoAsync("/administration/claims");
        await SoundAsync(ministry, "Aangehouden declaraties");
        await ministry
            .GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "€ 100,00" })
            .GetByRole(AriaRole.Link)
            .ClickAsync();
        await SoundAsync(ministry, "Declaratie van factuur F-2026-17");
        await ministry.Button("Vrijgeven").ClickAsync();
        await SoundAsync(ministry, "Declaratie van factuur F-2026-17");
        await ministry.GetByLabel("Waarom?").FillAsync("De bank heeft het bevestigd.");
        await ministry.Button("Vrijgeven").ClickAsync();
        await SoundAsync(ministry, "Aangehouden declaraties");
        await ministry.Context.CloseAsync();
    }

    /// Of Finn, for a course of Peter's that the terms pay long before it starts.
    private static async Task<string> ReservedAsync(RunningWallet wallet)
    {
        var file = SchemesFolder
            .Find()
            .TermsFiles()
            .Single(f => f.Contains("nl-ontwikkelbudget", StringComparison.Ordinal));
        var terms = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        terms["effectiveFrom"] = "2026-11-26";
        terms["clauses"]!
            .AsArray()
            .Add(new JsonObject { ["clause"] = "provider-paid-from", ["weeksBeforeStart"] = 104 });
        var ministry = await wallet.AdministratorAsync();
        (await ministry.PublishAsync(terms.ToJsonString())).Sure();
        (await ministry.GrantAsync("nl-ontwikkelbudget", ["finn"], year: "2026")).Sure();
        var provider = (await wallet.ProviderAsync("peter")).Id;
        var finn = await wallet.CitizenAsync("finn");
        var made = (await finn.ReserveAsync(await CourseAsync(wallet, provider), "1000.00")).Sure();
        await wallet.CatchUpAsync();
        return made["reservationId"]!;
    }

    private static async Task<OfferingId> CourseAsync(RunningWallet wallet, Guid provider)
    {
        await using var session = wallet
            .Services.GetRequiredService<IDocumentStore>()
            .QuerySession();
        return (await session.Query<CatalogueCourse>().ToListAsync())
            .Where(c => c.Provider.Id == provider && c.Tags.Contains("nl:quality-mark"))
            .SelectMany(c => c.Offerings)
            .First(o => o.On(new LocalDate(2026, 11, 26)) == Availability.Bookable)
            .Id;
    }

    private static async Task SoundAsync(IPage page, string heading)
    {
        await page.IsSoundAsync(heading);
        await page.FitsOnAPhoneAsync();
    }
}
