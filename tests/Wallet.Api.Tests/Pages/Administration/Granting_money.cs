using Wallet.Domain;

namespace Wallet.Api.Tests.Pages.Administration;

[Collection(AtTheDesks.Name)]
public sealed class Granting_money(Desks desks)
{
    private const string Dirk = "999990044";
    private const string Emma = "999990056";
    private const string Chaima = "999990032";
    private const string Stranger = "111222333";

    private const string Confirm = "Geld toekennen";

    [Fact]
    public async Task Is_checked_first_and_then_told_line_by_line()
    {
        var before = await desks.UsableAsync("chaima");
        using var administrator = await desks.VisitorAsync("fonds");

        var check = await CheckAsync(
            administrator,
            "nl-aom-digital",
            "",
            "250,50",
            $"{Chaima}\r\n{Stranger}\r\n"
        );

        Assert.Equal("Klopt dit?", check.Heading);
        Assert.Contains("Bedrag per persoon € 250,50", check.Main, StringComparison.Ordinal);
        Assert.Contains("Aantal mensen 2", check.Main, StringComparison.Ordinal);
        Assert.Equal(before, await desks.UsableAsync("chaima"));

        var result = await administrator.SendAsync(check, Confirm);

        Assert.Contains("Toegekend: 1 van de 2 regels.", result.Main, StringComparison.Ordinal);
        Assert.Contains("1 Toegekend € 250,50", result.Main, StringComparison.Ordinal);
        Assert.Contains("2 Niet bekend", result.Main, StringComparison.Ordinal);
        Assert.Equal(before + new Money(25050), await desks.UsableAsync("chaima"));
    }

    [Fact]
    public async Task Twice_the_same_list_books_once()
    {
        using var administrator = await desks.VisitorAsync("fonds");
        var check = await CheckAsync(administrator, "nl-aom-digital", "", "10", Chaima);
        var result = await administrator.SendAsync(check, Confirm);
        var after = await desks.UsableAsync("chaima");

        var again = await administrator.SendAsync(result, "Deze lijst nog een keer versturen");

        Assert.Equal(result.Main, again.Main);
        Assert.Equal(after, await desks.UsableAsync("chaima"));
    }

    [Fact]
    public async Task Of_a_year_goes_to_who_has_the_age()
    {
        using var administrator = await desks.VisitorAsync("ministerie");

        var check = await CheckAsync(
            administrator,
            "nl-ontwikkelbudget",
            "",
            "",
            $"{Emma}\n{Dirk}"
        );
        var result = await administrator.SendAsync(check, Confirm);

        Assert.Contains("1 Geen recht", result.Main, StringComparison.Ordinal);
        Assert.Contains("2 Geen recht", result.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nl-aom-digital", "", "", Chaima, "amount")]
    [InlineData("nl-aom-digital", "", "-1", Chaima, "amount")]
    [InlineData("nl-ontwikkelbudget", "", "500", Chaima, "amount")]
    [InlineData("nl-ontwikkelbudget", "1999", "", Chaima, "year")]
    [InlineData("nl-ontwikkelbudget", "", "", "", "citizenNumbers")]
    [InlineData("nl-employer-budget", "", "5", Chaima, "schemeId")]
    public async Task Says_at_the_field_what_is_wrong_and_books_nothing(
        string scheme,
        string year,
        string amount,
        string numbers,
        string field
    )
    {
        var before = await desks.UsableAsync("chaima");
        using var administrator = await desks.VisitorAsync("ministerie");

        var page = await CheckAsync(administrator, scheme, year, amount, numbers);

        Assert.Equal("Geld toekennen", page.Heading);
        Assert.Equal([field], page.FieldsWithErrors);
        Assert.Equal(numbers, page.Value("citizenNumbers"));
        Assert.Equal(before, await desks.UsableAsync("chaima"));
    }

    [Fact]
    public async Task Names_the_line_that_is_no_citizen_number()
    {
        using var administrator = await desks.VisitorAsync("ministerie");

        var page = await CheckAsync(
            administrator,
            "nl-ontwikkelbudget",
            "",
            "",
            $"{Chaima}\n123456789\n\n{Dirk}"
        );

        Assert.Equal(2, page.Problems.Count);
        Assert.StartsWith("Regel 2 is geen", page.Problems[0], StringComparison.Ordinal);
        Assert.StartsWith("Regel 3 is geen", page.Problems[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_no_scheme_is_refused()
    {
        using var administrator = await desks.VisitorAsync("ministerie");

        var page = await CheckAsync(administrator, "", "", "5", Chaima);

        Assert.Single(page.Problems);
    }

    private static async Task<Page> CheckAsync(
        Visitor administrator,
        string scheme,
        string year,
        string amount,
        string numbers
    ) =>
        await administrator.SendAsync(
            await administrator.GetAsync("/administration/grants"),
            "Verder",
            ("schemeId", scheme),
            ("year", year),
            ("amount", amount),
            ("citizenNumbers", numbers)
        );
}
