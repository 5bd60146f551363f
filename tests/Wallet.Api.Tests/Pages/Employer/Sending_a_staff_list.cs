namespace Wallet.Api.Tests.Pages.Employer;

[Collection(AtTheDesks.Name)]
public sealed class Sending_a_staff_list(Desks desks)
{
    private const string Send = "Zet op de lijst";

    [Fact]
    public async Task Says_what_was_done_and_which_lines_are_wrong()
    {
        using var employer = await desks.VisitorAsync("linde");
        var form = await employer.GetAsync("/employer/staff/file");

        var page = await employer.SendAsync(
            form,
            Send,
            (
                "document",
                "personeelsnummer;bsn;naam;geboortedatum;afdeling\nF1;900000004;Güneş Çelik;01-02-1990;Zorg\nF2;123;Jan;01-02-1990;Zorg\n"
            )
        );

        Assert.Contains("Nieuw op de lijst 1", page.Main, StringComparison.Ordinal);
        Assert.Contains("Niet verwerkt 1", page.Main, StringComparison.Ordinal);
        Assert.Contains("geen burgerservicenummer", page.Main, StringComparison.Ordinal);
        Assert.Contains("niet gebruiken afdeling", page.Main, StringComparison.Ordinal);
        var list = await employer.GetAsync("/employer/staff");
        Assert.Contains("Güneş Çelik F1", list.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_for_a_file_when_none_was_chosen()
    {
        using var employer = await desks.VisitorAsync("linde");
        var form = await employer.GetAsync("/employer/staff/file");

        var page = await employer.SendAsync(form, Send);

        Assert.Equal(["document"], page.FieldsWithErrors);
    }
}
