namespace Wallet.Browser.Tests;

[Collection(InChromium.Name)]
public sealed class The_journey_of_a_citizen(Chromium chromium)
{
    [Fact]
    public async Task Goes_on_a_phone_from_a_search_to_a_reservation_and_back()
    {
        var page = await chromium.OpenAsync(Pages.PhoneWidth);
        await page.GotoAsync("/");
        await page.Link("Zoek een cursus").ClickAsync();
        await page.GetByLabel("Wat wilt u leren?").FillAsync("Excel basis");
        await page.Button("Zoeken").ClickAsync();
        await page.Link("Excel basis").First.ClickAsync();
        await page.Link("Log in en bekijk wie betaalt").First.ClickAsync();
        await page.LogInAsync("bram");
        await page.IsSoundAsync("Wie betaalt deze cursus?");

        await page.Link("Reserveren").ClickAsync();
        await page.IsSoundAsync("Controleer uw reservering");
        await page.Button("Ja, reserveer dit geld").ClickAsync();
        await page.IsSoundAsync("Uw reservering is gelukt");

        await page.Link("Naar mijn budget").ClickAsync();
        await page.IsSoundAsync("Mijn budget");
        await page.Link("Waarom zo?").First.ClickAsync();
        await page.IsSoundAsync("Zo is er beslist");
        await page.FitsAsync();
        await page.Link("Naar mijn budget").ClickAsync();
        await page.Link("Annuleren").First.ClickAsync();
        await page.IsSoundAsync("Wilt u deze reservering annuleren?");
        await page.Button("Ja, annuleer de reservering").ClickAsync();
        await page.IsSoundAsync("Uw reservering is geannuleerd");

        await page.GotoAsync("/statement");
        await page.IsSoundAsync("Overzicht van uw rekening");
        Assert.Contains(
            "geannuleerd",
            await page.Locator("main").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Can_be_gone_without_a_mouse()
    {
        var page = await chromium.OpenAsAsync("chaima");
        await page.GotoAsync("/courses?query=Praktijkdiploma+boekhouden");

        await page.PushByKeyboardAsync("Praktijkdiploma boekhouden");
        await page.PushByKeyboardAsync("Bekijk wie betaalt");
        await page.PushByKeyboardAsync("Reserveren");
        await page.PushByKeyboardAsync("Ja, reserveer dit geld");

        Assert.Equal("Uw reservering is gelukt", await page.Locator("h1").InnerTextAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Can_skip_the_menu()
    {
        var page = await chromium.OpenAsync();
        await page.GotoAsync("/schemes");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }
}
