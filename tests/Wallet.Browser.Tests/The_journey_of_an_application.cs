using Microsoft.Playwright;
using NodaTime.Testing;
using Wallet.Testing;

namespace Wallet.Browser.Tests;

/// From a pot that a ministry opens to the place that somebody gets in it.
[Collection(InChromium.Name)]
public sealed class The_journey_of_an_application(Chromium chromium)
{
    private const string Window =
        "Budget tekortberoepen: 5 januari 2027 tot en met 28 februari 2027";

    private const string Start = "c3af595f-69ef-5864-979b-a769e3804e10";

    [Fact]
    public async Task Goes_from_opening_a_pot_to_a_place_in_it()
    {
        await using var wallet = await RunningWallet.OnDemoDayAsync(
            FakeClock.FromUtc(2027, 1, 5, 9, 0, 0)
        );
        var ministry = await chromium.OpenAsAsync("ministerie", wallet: wallet);
        await OpenPotAsync(ministry);
        var finn = await chromium.OpenAsAsync("finn", Pages.PhoneWidth, wallet);
        await ApplyAsync(finn);

        await ministry.ReloadAsync();
        Assert.Contains(
            "Toegekend",
            await ministry.Locator("tbody").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await ministry.IsSoundAsync(Window);
        await ChangesAreSoundAsync(ministry);
        await finn.Context.CloseAsync();
        await ministry.Context.CloseAsync();
    }

    private static async Task OpenPotAsync(IPage page)
    {
        await page.GotoAsync("/administration");
        await page.Link("Potten").ClickAsync();
        await page.IsSoundAsync("Potten");
        await page.FitsOnAPhoneAsync();
        await page.Link("Pot openen").ClickAsync();
        await page.GetByLabel("Aanvraagperiode")
            .SelectOptionAsync(["Budget tekortberoepen, vanaf 5 januari 2027"]);
        await page.GetByLabel("Hoeveel geld zit er in de pot?").FillAsync("1000");
        await page.IsSoundAsync("Pot openen");
        await page.FitsOnAPhoneAsync();
        await page.Button("Verder").ClickAsync();
        await page.IsSoundAsync("Klopt dit?");
        await page.FitsOnAPhoneAsync();
        await page.Button("Ja, open deze pot").ClickAsync();
        await page.IsSoundAsync(Window);
        await page.FitsOnAPhoneAsync();
    }

    private static async Task ApplyAsync(IPage page)
    {
        await page.GotoAsync("/schemes");
        await page.IsSoundAsync("Regelingen");
        await page.GotoAsync($"/account/plan/{Start}");
        await page.IsSoundAsync("Wie betaalt deze cursus?");
        await page.Link("Reserveren").ClickAsync();
        await page.IsSoundAsync("Controleer uw reservering");
        await page.Button("Ja, reserveer dit geld").ClickAsync();
        await page.IsSoundAsync("Uw reservering is gelukt");
        Assert.Contains(
            "Uw plaats was 1.",
            await page.Locator("main").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await page.GotoAsync("/account");
        await page.Link("Bekijk uw aanvragen uit een pot").ClickAsync();
        await page.IsSoundAsync("Uw aanvragen");
        await page.Link("Waarom zo?").ClickAsync();
        await page.IsSoundAsync("Zo is er beslist");
    }

    private static async Task ChangesAreSoundAsync(IPage page)
    {
        foreach (var change in new[] { "Pot verhogen", "Storing melden", "Eerder sluiten" })
        {
            await page.Link(change).ClickAsync();
            await page.IsSoundAsync(change);
            await page.FitsOnAPhoneAsync();
            await page.Link("Terug naar de pot").ClickAsync();
        }
    }
}
