using Wallet.Api.Tests.Hosting;

namespace Wallet.Api.Tests.Pages.Employer;

[Collection(AtTheDesks.Name)]
public sealed class Sending_a_file_of_budgets(Desks desks)
{
    private const string Check = "Bestand nakijken";
    private const string Confirm = "Geef deze budgetten";

    [Fact]
    public async Task Is_checked_confirmed_and_booked()
    {
        using var employer = await desks.VisitorAsync("linde");
        var form = await employer.GetAsync("/employer/top-ups");

        var preview = await employer.SendAsync(
            form,
            Check,
            (
                "document",
                "personeelsnummer;naam;bedrag\n2001;Anna;12,50\n2002;Dirk;7,50\n9999;Zoë;1,00\n"
            )
        );

        Assert.Equal("Klopt dit?", preview.Heading);
        Assert.Contains("Regels die kloppen 2", preview.Main, StringComparison.Ordinal);
        Assert.Contains("Samen € 20,00", preview.Main, StringComparison.Ordinal);
        Assert.Contains("niet gebruiken naam", preview.Main, StringComparison.Ordinal);
        Assert.Contains(
            "“9999” staat niet op uw personeelslijst",
            preview.Main,
            StringComparison.Ordinal
        );

        var page = await employer.SendAsync(preview, Confirm);
        await Until.SoAsync(async () =>
            (page = await employer.GetAsync(page.Path)).Heading == "De budgetten zijn geboekt"
        );

        Assert.Contains("Geboekte regels 2", page.Main, StringComparison.Ordinal);
        Assert.Contains("Samen geboekt € 20,00", page.Main, StringComparison.Ordinal);
        Assert.Contains($"{page.Path}/lines/xlsx", page.Links);
    }

    [Fact]
    public async Task Of_more_than_the_deposit_holds_shows_how_to_pay_and_can_be_taken_back()
    {
        using var employer = await desks.VisitorAsync("linde");
        var form = await employer.GetAsync("/employer/top-ups");
        var preview = await employer.SendAsync(
            form,
            Check,
            ("document", "personeelsnummer;bedrag\n2002;900000,00\n")
        );

        var again = await employer.SendAsync(preview, Confirm, ("iban", "NL00"));
        Assert.Equal(["iban"], again.FieldsWithErrors);
        var payment = await employer.SendAsync(again, Confirm, ("iban", "NL69 INGB 0123 4567 89"));

        Assert.Equal("Wij wachten op uw geld", payment.Heading);
        Assert.Matches(@"Betalingskenmerk (\d{4} ){4}", payment.Main);
        Assert.Contains("NL91 ABNA 0417 1643 00", payment.Main, StringComparison.Ordinal);
        using var administrator = await desks.VisitorAsync("ministerie");
        Assert.Contains(
            "90005678",
            (await administrator.GetAsync("/administration/deposits/promises")).Main,
            StringComparison.Ordinal
        );
        var withdrawn = await employer.SendAsync(payment, "Trek dit bestand in");
        Assert.Equal("Dit bestand is ingetrokken", withdrawn.Heading);
    }

    [Fact]
    public async Task Without_columns_that_we_know_says_so()
    {
        using var employer = await desks.VisitorAsync("linde");
        var form = await employer.GetAsync("/employer/top-ups");

        var page = await employer.SendAsync(form, Check, ("document", "a;b\n1;2\n"));

        Assert.Equal(["document"], page.FieldsWithErrors);
    }

    [Fact]
    public async Task An_employee_who_leaves_stands_on_the_list_with_the_last_day()
    {
        using var employer = await desks.VisitorAsync("de-brug");
        var form = await employer.GetAsync("/employer/staff/leaving?staffNumber=1004");
        Assert.Equal("1004", form.Value("staffNumber"));

        var list = await employer.SendAsync(form, "Uit dienst melden", ("lastDay", "2099-12-31"));

        Assert.Equal("/employer/staff", list.Path);
        Assert.Contains("31 december 2099", list.Main, StringComparison.Ordinal);
    }
}
