using Microsoft.Playwright;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Browser.Tests;

/// From claims that can be paid to what the bank made of them, by two administrators.
[Collection(InChromium.Name)]
public sealed class The_journey_of_a_payment(Chromium chromium)
{
    private const string Title = "Betaalrun van 25 november 2026";

    [Fact]
    public async Task Goes_from_asking_for_a_run_to_what_the_bank_paid_and_sent_back()
    {
        await using var world = await PaymentWorld.StartAsync();
        var provider = await world.ProviderAsync("Vakhuis Utrecht");
        var paid = await world.ClaimAsync(provider, 120, "F-1");
        var returned = await world.ClaimAsync(provider, 80, "F-2");
        var ministry = await chromium.OpenAsAsync("ministerie", wallet: world.Wallet);
        var fund = await chromium.OpenAsAsync("fonds", Pages.PhoneWidth, world.Wallet);

        var run = await ProposeAsync(ministry, world);
        await ReleaseAsync(ministry, fund, run);
        await SendAsync(fund);
        await HearAsync(
            ministry,
            world,
            new Statement()
                .Paid(run.EndToEnd(paid), "120.00")
                .Paid(run.EndToEnd(returned), "80.00")
                .Returned(run.EndToEnd(returned), "80.00")
                .Costs("2.50")
        );

        await fund.ReloadAsync();
        await fund.IsSoundAsync(Title);
        var words = await fund.Locator("main").InnerTextAsync();
        Assert.Contains("Teruggekomen. De rekening is opgeheven.", words, StringComparison.Ordinal);
        Assert.Contains("Klaar", words, StringComparison.Ordinal);
        await CloseAsync(ministry);
        await fund.Context.CloseAsync();
        await ministry.Context.CloseAsync();
    }

    private static async Task<Run> ProposeAsync(IPage page, PaymentWorld world)
    {
        await page.GotoAsync("/administration");
        await page.Link("Betalingen").ClickAsync();
        await page.IsSoundAsync("Betalingen");
        await page.Link("Betaalrun klaarzetten").ClickAsync();
        await page.IsSoundAsync("Betaalrun klaarzetten");
        await page.FitsOnAPhoneAsync();
        await page.Button("Ja, zet de betaalrun klaar").ClickAsync();
        await page.IsSoundAsync(Title);
        await world.Runs.RunAsync();
        await page.Link("Kijk opnieuw").ClickAsync();
        await page.IsSoundAsync(Title);
        await page.FitsOnAPhoneAsync();
        return new Run(world, new Uri(page.Url).Segments[^1]);
    }

    private static async Task ReleaseAsync(IPage proposer, IPage second, Run run)
    {
        await proposer.Link("Betaalrun vrijgeven").ClickAsync();
        await proposer.IsSoundAsync("Betaalrun vrijgeven");
        await proposer.Button("Ja, geef vrij").ClickAsync();
        await proposer.IsSoundAsync("Betaalrun vrijgeven");
        Assert.Contains(
            "Iemand anders moet hem vrijgeven.",
            await proposer.Locator("#problems").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await proposer.Link("Terug naar de betaalrun").ClickAsync();
        await proposer.Link("Betaalrun intrekken").ClickAsync();
        await proposer.IsSoundAsync("Betaalrun intrekken");
        await proposer.FitsOnAPhoneAsync();

        await second.GotoAsync("/administration/payments");
        await second.IsSoundAsync("Betalingen");
        await second.Link(Title).ClickAsync();
        await second.Link("Betaalrun vrijgeven").ClickAsync();
        await second.IsSoundAsync("Betaalrun vrijgeven");
        await second.Button("Ja, geef vrij").ClickAsync();
        await second.IsSoundAsync(Title);
        Assert.EndsWith(run.Id, new Uri(second.Url).AbsolutePath, StringComparison.Ordinal);
    }

    private static async Task SendAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() =>
            page.Link("Download bestand 1 van 1").ClickAsync()
        );
        Assert.EndsWith("-1.xml", download.SuggestedFilename, StringComparison.Ordinal);
        await page.Link("Verstuurd melden").ClickAsync();
        await page.IsSoundAsync("Verstuurd melden");
        await page.Button("Ja, het is verstuurd").ClickAsync();
        await page.IsSoundAsync(Title);
    }

    private static async Task HearAsync(IPage page, PaymentWorld world, Statement statement)
    {
        await page.GotoAsync("/administration/payments");
        await page.Link("Bestanden van de bank").ClickAsync();
        await page.IsSoundAsync("Bestanden van de bank");
        await page.FitsOnAPhoneAsync();
        await page.GetByLabel("Bestand")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "afschrift.xml",
                    MimeType = "application/xml",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(statement.Xml),
                }
            );
        await page.Button("Inlezen").ClickAsync();
        await page.IsSoundAsync("Afschrift CAMT-1");
        await page.FitsOnAPhoneAsync();
        await world.BankFiles.RunAsync();
        await page.Link("Kijk hoe ver het is").ClickAsync();
        await page.IsSoundAsync("Afschrift CAMT-1");
        await page.FitsOnAPhoneAsync();
    }

    private static async Task CloseAsync(IPage page)
    {
        await page.Link("Uit te zoeken bij de bank").ClickAsync();
        await page.IsSoundAsync("Uit te zoeken bij de bank");
        await page.FitsOnAPhoneAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Bekijk: " })
            .ClickAsync();
        await page.IsSoundAsync("Regel van de bank");
        await page.FitsOnAPhoneAsync();
        await page.GetByLabel("Wat hebt u uitgezocht?").FillAsync("Kosten van de bank");
        await page.Button("Afsluiten").ClickAsync();
        await page.IsSoundAsync("Uit te zoeken bij de bank");
    }
}
