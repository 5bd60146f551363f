using Microsoft.Playwright;
using Wallet.Testing;

namespace Wallet.Browser.Tests;

/// From money that is left over in a deposit to a file for the bank, by two administrators.
[Collection(InChromium.Name)]
public sealed class The_journey_of_a_repayment(Chromium chromium)
{
    private const string All = "Geld uit een depot terugbetalen";

    [Fact]
    public async Task Goes_from_one_person_to_another()
    {
        await using var wallet = await RunningWallet.OnDemoDayAsync();
        var ministry = await chromium.OpenAsAsync("ministerie", wallet: wallet);
        var fund = await chromium.OpenAsAsync("fonds", Pages.PhoneWidth, wallet);

        await ministry.GotoAsync("/administration/deposits/repayments");
        await ministry.GetByLabel("KvK-nummer").FillAsync("90001234");
        await ministry.GetByLabel("Bedrag").FillAsync("9400");
        await ministry.GetByLabel("Naar rekening").FillAsync("NL69INGB0123456789");
        await ministry.GetByLabel("Waarom").FillAsync("Stopt ermee");
        await ministry.Button("Zet de terugbetaling klaar").ClickAsync();
        await SoundAsync(ministry, All);
        await ministry.Link("Terugbetaling intrekken").ClickAsync();
        await SoundAsync(ministry, "Terugbetaling intrekken");
        await fund.GotoAsync("/administration/deposits/repayments");
        await fund.Link("Terugbetaling vrijgeven").ClickAsync();
        await SoundAsync(fund, "Terugbetaling vrijgeven");
        await fund.Button("Ja, geef vrij").ClickAsync();
        await SoundAsync(fund, All);

        var words = await fund.Locator("main").InnerTextAsync();
        Assert.Contains("Vrijgegeven door", words, StringComparison.Ordinal);
        Assert.Contains("Download het bestand voor de bank", words, StringComparison.Ordinal);
        await fund.Context.CloseAsync();
        await ministry.Context.CloseAsync();
    }

    private static async Task SoundAsync(IPage page, string heading)
    {
        await page.IsSoundAsync(heading);
        await page.FitsOnAPhoneAsync();
    }
}
