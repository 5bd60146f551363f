using Microsoft.Playwright;
using NodaTime.Testing;
using Wallet.Testing;

namespace Wallet.Browser.Tests;

/// From the staff list over a file that is checked and confirmed to its result, and one that waits for money on both sides.
[Collection(InChromium.Name)]
public sealed class The_journey_of_an_employer(Chromium chromium)
{
    [Fact]
    public async Task Goes_from_the_staff_list_over_a_file_to_its_result()
    {
        await using var wallet = await RunningWallet.OnDemoDayAsync(
            FakeClock.FromUtc(2026, 11, 26, 9, 0, 0)
        );
        var employer = await chromium.OpenAsAsync("de-brug", wallet: wallet);

        await employer.GotoAsync("/employer");
        await employer.Link("Hele personeelslijst").ClickAsync();
        await SoundAsync(employer, "Uw werknemers");
        await StaffFileAsync(employer);
        await LeavesAsync(employer);

        await employer.GotoAsync("/employer/top-ups");
        await SoundAsync(employer, "Budget geven met een bestand");
        await SendAsync(
            employer,
            "Najaar 2026;;\npersoneelsnummer;naam;bedrag\n1001;Bram;25,00\n1002;Emma;25,00\n9999;Zoë;1.250\n"
        );
        await SoundAsync(employer, "Klopt dit?");
        await employer.Button("Geef deze budgetten").ClickAsync();
        var refresh = employer.Link("Kijk hoe ver het is");
        while (await refresh.CountAsync() > 0)
        {
            await refresh.ClickAsync();
        }
        await SoundAsync(employer, "De budgetten zijn geboekt");
        var result = await employer.RunAndWaitForDownloadAsync(() =>
            employer.Link("Resultaat als Excel").ClickAsync()
        );
        Assert.EndsWith(".xlsx", result.SuggestedFilename, StringComparison.Ordinal);

        await employer.GotoAsync("/employer/years/2026");
        await SoundAsync(employer, "Jaaroverzicht 2026");
        await PayInAsync(employer);
        await PromiseAsync(employer, wallet);
        await employer.Context.CloseAsync();
    }

    private static async Task StaffFileAsync(IPage employer)
    {
        const string Title = "Personeelslijst met een bestand";
        await employer.Link(Title).ClickAsync();
        await SoundAsync(employer, Title);
        await SendAsync(
            employer,
            "personeelsnummer;BSN;voornaam;achternaam;geboortedatum\nZ1;900000004;Zoë;Yağmur;01-02-1990\nZ2;123;Jan;Smit;1990\n",
            "Zet op de lijst"
        );
        await SoundAsync(employer, Title); // with what is wrong
        await employer.GetByText("Nieuw op de lijst").WaitForAsync();
        await employer.Link("Terug naar de personeelslijst").ClickAsync();
        await employer.GetByText("Zoë Yağmur").WaitForAsync();
    }

    private static async Task PayInAsync(IPage employer)
    {
        await employer.GotoAsync("/employer/deposit");
        await SoundAsync(employer, "Geld storten");
        await employer.GetByLabel("Bedrag").FillAsync("250,00");
        await employer.GetByLabel("Van rekening").FillAsync("NL69INGB0123456789");
        await employer.Button("Laat zien hoe ik betaal").ClickAsync();
        await employer.GetByText("Betalingskenmerk").WaitForAsync();
        await SoundAsync(employer, "Geld storten");
    }

    private static async Task LeavesAsync(IPage employer)
    {
        await employer.Link("Uit dienst: Chaima").ClickAsync();
        await SoundAsync(employer, "Een werknemer gaat uit dienst");
        await employer.Button("Uit dienst melden").ClickAsync();
        await SoundAsync(employer, "Een werknemer gaat uit dienst"); // with what is wrong
        await employer.GetByLabel("Laatste werkdag").FillAsync("2026-12-31");
        await employer.Button("Uit dienst melden").ClickAsync();
        await SoundAsync(employer, "Uw werknemers");
        await employer.GotoAsync("/employer/staff/withdraw?staffNumber=1001");
        await SoundAsync(employer, "Budget terughalen");
        await employer.Button("Haal terug wat over is").ClickAsync();
        await SoundAsync(employer, "Budget terughalen"); // it can still be used
    }

    private async Task PromiseAsync(IPage employer, RunningWallet wallet)
    {
        await employer.GotoAsync("/employer/top-ups");
        await SendAsync(employer, "personeelsnummer;bedrag\n1003;12000,00\n");
        await SoundAsync(employer, "Klopt dit?");
        await employer.GetByLabel("Van welke rekening betaalt u?").FillAsync("NL69INGB0123456789");
        await employer.Button("Geef deze budgetten").ClickAsync();
        await SoundAsync(employer, "Wij wachten op uw geld");

        var ministry = await chromium.OpenAsAsync("ministerie", wallet: wallet);
        await ministry.GotoAsync("/administration/deposits/promises");
        await SoundAsync(ministry, "Bestanden die op geld wachten");
        await ministry.GotoAsync("/administration/deposits/repayments");
        await SoundAsync(ministry, "Geld uit een depot terugbetalen");
        await ministry.Context.CloseAsync();
    }

    private static async Task SendAsync(
        IPage employer,
        string file,
        string button = "Bestand nakijken"
    )
    {
        await employer
            .Locator("#document")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "budgetten.csv",
                    MimeType = "text/csv",
                    Buffer = System.Text.Encoding.UTF8.GetBytes(file),
                }
            );
        await employer.Button(button).ClickAsync();
    }

    private static async Task SoundAsync(IPage page, string heading)
    {
        await page.IsSoundAsync(heading);
        await page.FitsOnAPhoneAsync();
    }
}
