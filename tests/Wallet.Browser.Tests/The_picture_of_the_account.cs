using Microsoft.Playwright;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Browser.Tests;

/// The picture in the README shows what the product shows. UPDATE_SCREENSHOT=1 takes it again.
[Collection(InChromium.Name)]
public sealed class The_picture_of_the_account(Chromium chromium)
{
    private static readonly OfferingId Course = new(
        Guid.Parse("0171aeb9-a51c-500d-aa66-90bce07cd005")
    );

    [Fact]
    public async Task Is_of_the_account_page()
    {
        await using var wallet = await RunningWallet.OnDemoDayAsync();
        var anna = await wallet.CitizenAsync("anna");
        (await anna.ReserveAsync(Course, "0.00")).Sure();
        var page = await chromium.OpenAsAsync("anna", wallet: wallet);

        await page.IsSoundAsync("Mijn budget");
        Assert.Contains(
            "€ 951,00",
            (await page.Locator("main").InnerTextAsync()).Replace('\u00A0', ' '),
            StringComparison.Ordinal
        );
        if (Environment.GetEnvironmentVariable("UPDATE_SCREENSHOT") == "1")
        {
            await page.ScreenshotAsync(
                new PageScreenshotOptions { Path = Picture(), FullPage = true }
            );
        }
        Assert.True(
            File.Exists(Picture()),
            $"{Picture()} is not there: run with UPDATE_SCREENSHOT=1."
        );
        await page.Context.CloseAsync();
    }

    private static string Picture()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Wallet.sln")))
        {
            folder = folder.Parent!;
        }
        return Path.Combine(folder.FullName, "docs", "images", "account.png");
    }
}
