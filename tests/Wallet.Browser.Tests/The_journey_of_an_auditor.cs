using System.Text.Json;
using Microsoft.Playwright;
using Wallet.Projections.EventStore;
using Wallet.Projections.Proof;

namespace Wallet.Browser.Tests;

/// From the trial balance to an event, and to a sample for an accountant; and what a citizen takes home.
[Collection(InChromium.Name)]
public sealed class The_journey_of_an_auditor(Chromium chromium)
{
    [Fact]
    public async Task Goes_from_all_the_money_to_one_event_and_takes_a_sample_home()
    {
        var page = await chromium.OpenAsAsync("rekenkamer", Pages.PhoneWidth);
        await page.GotoAsync("/audit");
        await page.IsSoundAsync("Controle");

        await page.Link("Proefbalans").ClickAsync();
        await page.IsSoundAsync("Proefbalans");
        await page.GetByLabel("Op welke dag?").FillAsync("2090-12-31");
        await page.Button("Laat zien").ClickAsync();
        await page.IsSoundAsync("Proefbalans");
        Assert.EndsWith(
            "€\u00A00,00",
            (await page.Locator("table tr").Last.InnerTextAsync()).TrimEnd(),
            StringComparison.Ordinal
        );

        await page.Link("Vervallen").ClickAsync();
        await page.IsSoundAsync("Boekingen");
        await page.Link("Budget").First.ClickAsync();
        await page.IsSoundAsync("Boekingen");
        await page.Link("Gebeurtenis").First.ClickAsync();
        await page.IsSoundAsync("Een gebeurtenis");

        await page.GotoAsync("/audit/sample");
        await page.IsSoundAsync("Steekproef");
        await page.GetByLabel("Zaad van de loting").FillAsync("haring");
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.Button("Download de steekproef").ClickAsync()
        );
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
        var lines = await File.ReadAllLinesAsync(await download.PathAsync());
        Assert.True(lines.Length > 5, $"{lines.Length} lines");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Is_not_needed_by_a_citizen_who_takes_the_own_history_home()
    {
        var page = await chromium.OpenAsAsync("anna", Pages.PhoneWidth);
        await page.GotoAsync("/account");
        await page.Link("Uw geschiedenis met bewijs").ClickAsync();
        await page.IsSoundAsync("Uw geschiedenis met bewijs");

        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.Link("Download uw geschiedenis").ClickAsync()
        );

        Assert.EndsWith(".json", download.SuggestedFilename, StringComparison.Ordinal);
        var history = JsonSerializer.Deserialize<OwnHistory>(
            await File.ReadAllTextAsync(await download.PathAsync()),
            WalletJson.Options
        )!;
        Assert.NotEmpty(history.Events);
        Assert.Empty(CheckOwnHistory.FlawsOf(history, heads: null));
        await page.Context.CloseAsync();
    }
}
