namespace Wallet.Browser.Tests;

/// From a recognition that an administrator looks up to a bank account that two people of the provider agree on.
[Collection(InChromium.Name)]
public sealed class The_journey_of_a_provider(Chromium chromium)
{
    [Fact]
    public async Task Goes_from_its_admission_to_where_it_is_paid()
    {
        var ministry = await chromium.OpenAsAsync("ministerie");
        await ministry.GotoAsync("/administration");
        await ministry.Link("Opleiders").ClickAsync();
        await ministry.IsSoundAsync("Opleiders");
        await ministry.Link("Dit vraagt aandacht").ClickAsync();
        await ministry.IsSoundAsync("Dit vraagt aandacht");
        await ministry.Link("Taalsteiger Taalschool").ClickAsync();
        await ministry.IsSoundAsync("Taalsteiger Taalschool");
        await ministry.Link("Erkenning nakijken").ClickAsync();
        await ministry.IsSoundAsync("Erkenning nakijken");
        await ministry.GetByLabel("Register", new() { Exact = true }).SelectOptionAsync("crkbo");
        await ministry.GetByLabel("Nummer in het register").FillAsync("CRKBO-00733108");
        await ministry.GetByLabel("Geldt vanaf").FillAsync("2024-01-01");
        await ministry.GetByLabel("Waar keek u dit na?").FillAsync("www.crkbo.nl");
        await ministry.GetByLabel("Nagekeken op").FillAsync("2026-11-25");
        await ministry.Button("Bewaren").ClickAsync();
        await ministry.GetByRole(Microsoft.Playwright.AriaRole.Status).WaitForAsync();
        await ministry.IsSoundAsync("Taalsteiger Taalschool");
        await ministry.Context.CloseAsync();

        var peter = await chromium.OpenAsAsync("peter", Pages.PhoneWidth);
        await peter.GotoAsync("/");
        await peter.IsSoundAsync("Klikvaardig Opleidingen");
        await peter.Link("Naar de bankrekening").ClickAsync();
        await peter.IsSoundAsync("Bankrekening");
        await peter.Link("Bankrekening opgeven").ClickAsync();
        await peter.IsSoundAsync("Op welke rekening wilt u geld krijgen?");
        await peter.GetByLabel("IBAN").FillAsync("NL92 ABNA 0417 1643 00");
        await peter.Button("Verder").ClickAsync();
        await peter.GetByRole(Microsoft.Playwright.AriaRole.Alert).WaitForAsync();
        await peter.IsSoundAsync("Op welke rekening wilt u geld krijgen?");
        await peter.GetByLabel("IBAN").FillAsync("NL91 ABNA 0417 1643 00");
        await peter.Button("Verder").ClickAsync();
        await peter.IsSoundAsync("Klopt dit?");
        await peter.Button("Ja, stel deze rekening voor").ClickAsync();
        await peter.IsSoundAsync("Bankrekening");
        await peter.Context.CloseAsync();

        var paula = await chromium.OpenAsAsync("paula", Pages.PhoneWidth);
        await paula.GotoAsync("/provider/bank-account");
        await paula.Link("Rekening nakijken").ClickAsync();
        await paula.IsSoundAsync("Klopt deze bankrekening?");
        await paula.Button("Ja, betaal op deze rekening").ClickAsync();
        await paula.IsSoundAsync("Bankrekening");
        Assert.Contains(
            "eindigt op 4300. De naam klopt",
            await paula.Locator("main").InnerTextAsync(),
            StringComparison.Ordinal
        );
        await paula.Context.CloseAsync();
    }
}
