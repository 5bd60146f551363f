using Microsoft.Playwright;
using NodaTime.Testing;
using Wallet.Domain;
using Wallet.Projections.Catalogue;
using Wallet.Testing;

namespace Wallet.Browser.Tests;

/// From a reservation to the end of the course, by both sides: then the account is settled.
[Collection(InChromium.Name)]
public sealed class The_journey_of_an_enrolment(Chromium chromium)
{
    private static readonly Instant StartDay = Instant.FromUtc(2026, 12, 14, 9, 0);

    [Fact]
    public async Task Goes_from_a_place_to_a_settled_account()
    {
        var clock = FakeClock.FromUtc(2026, 11, 25, 9, 0, 0);
        await using var wallet = await RunningWallet.OnDemoDayAsync(clock);
        var peters = await wallet.ProviderAsync("peter");
        var course = await wallet.OfferAsync(
            Money.Euro(100),
            [],
            startDay: new LocalDate(2026, 12, 14),
            provider: new CourseProvider(peters.Id, "Klikvaardig Opleidingen")
        );
        (await (await wallet.CitizenAsync("bram")).ReserveAsync(course, "0.00")).Sure();
        await wallet.CatchUpAsync();
        var peter = await chromium.OpenAsAsync("peter", wallet: wallet);
        var bram = await chromium.OpenAsAsync("bram", Pages.PhoneWidth, wallet);

        await ConfirmAsync(peter);
        clock.Reset(StartDay);
        await peter.ReloadAsync();
        await peter.GetByLabel("Hoe begon de cursus?").SelectOptionAsync(["started"]);
        await SayAsync(peter);
        await AgreeAsync(bram);
        await wallet.CatchUpAsync();
        clock.Reset(StartDay + Duration.FromDays(4));
        await peter.ReloadAsync();
        await peter.GetByLabel("Hoe eindigde de cursus?").SelectOptionAsync(["completed"]);
        await peter.GetByLabel("Hoeveel procent van de cursus was de cursist er?").FillAsync("95");
        await peter.GetByLabel("Is er een diploma?").SelectOptionAsync(["true"]);
        await peter.IsSoundAsync("Inschrijving");
        await SayAsync(peter);
        await AgreeAsync(bram);
        await wallet.CatchUpAsync();

        await bram.GotoAsync("/account");
        await bram.IsSoundAsync("Mijn budget");
        Assert.Contains(
            "U hebt nu geen geld gereserveerd.",
            await bram.Locator("main").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await peter.GotoAsync("/provider/enrolments?all=true");
        await peter.IsSoundAsync("Alle inschrijvingen");
        await peter.FitsOnAPhoneAsync();
        await bram.Context.CloseAsync();
        await peter.Context.CloseAsync();
    }

    private static async Task ConfirmAsync(IPage page)
    {
        await page.GotoAsync("/provider/enrolments");
        await page.IsSoundAsync("Wat u moet doen");
        await page.FitsOnAPhoneAsync();
        await page.Link("Bram").First.ClickAsync();
        await page.IsSoundAsync("Inschrijving");
        await page.Button("Ja, bevestig deze plaats").ClickAsync();
        await page.IsSoundAsync("Inschrijving");
    }

    private static async Task SayAsync(IPage page)
    {
        await page.Button("Vastleggen").ClickAsync();
        await page.IsSoundAsync("Inschrijving");
        await page.FitsOnAPhoneAsync();
    }

    private static async Task AgreeAsync(IPage page)
    {
        await page.GotoAsync("/account");
        await page.IsSoundAsync("Mijn budget");
        await page.Link("Uw inschrijving").First.ClickAsync();
        await page.IsSoundAsync("Uw inschrijving");
        await page.Link("Ik kon er niets aan doen").ClickAsync();
        await page.IsSoundAsync("Kon u er niets aan doen?");
        await page.Link("Terug").ClickAsync();
        await page.Button("Ja, dat klopt").ClickAsync();
        await page.IsSoundAsync("Uw inschrijving");
    }
}
