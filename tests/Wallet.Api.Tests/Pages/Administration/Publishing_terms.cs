using Wallet.Projections.Schemes;

namespace Wallet.Api.Tests.Pages.Administration;

[Collection(AtTheDesks.Name)]
public sealed class Publishing_terms(Desks desks)
{
    private const string Publish = "Regels publiceren";
    private const string Address = "/administration/schemes";

    private static string Voucher { get; } =
        File.ReadAllText(
            Path.Combine(SchemesFolder.Find().Path, "nl-doorzaam-voucher", "2020-01-01.json")
        );

    [Fact]
    public async Task Pasted_shows_the_version_and_that_it_applies_later()
    {
        using var administrator = await desks.VisitorAsync("fonds");

        var done = await SendAsync(administrator, "document", From("2050-01-01"));

        Assert.Equal("/administration/schemes/done", done.Path);
        var page = await administrator.GetAsync(Address);
        Assert.Contains(
            "(nl-doorzaam-voucher) 1 januari 2050 Geldt later",
            page.Main,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "(nl-doorzaam-voucher) 1 januari 2020 Geldt nu",
            page.Main,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_what_is_there_already_changes_nothing()
    {
        using var administrator = await desks.VisitorAsync("fonds");
        var before = await administrator.GetAsync(Address);

        // A browser ends lines its own way.
        var pasted = Voucher.ReplaceLineEndings("\r\n");
        var done = await SendAsync(administrator, "document", pasted);

        Assert.Equal("/administration/schemes/done", done.Path);
        Assert.Equal(before.Main, (await administrator.GetAsync(Address)).Main);
    }

    [Fact]
    public async Task Of_an_earlier_day_is_refused()
    {
        using var administrator = await desks.VisitorAsync("fonds");

        var page = await SendAsync(administrator, "document", From("2019-01-01"));

        Assert.Equal(Address, page.Path);
        Assert.Single(page.Problems);
    }

    [Theory]
    [InlineData("document")]
    [InlineData("file")]
    public async Task With_a_flaw_says_where_and_keeps_the_text(string field)
    {
        using var administrator = await desks.VisitorAsync("fonds");
        var flawed = Voucher.Replace(
            "\"clauses\": [",
            "\"clauses\": [ { \"clause\": \"course-has-one-of\", \"tags\": [] },",
            StringComparison.Ordinal
        );

        var page = await SendAsync(administrator, field, flawed);

        Assert.Equal(Address, page.Path);
        var flaw = Assert.Single(page.Document.QuerySelectorAll("#problems li"));
        Assert.Contains("$.clauses[0]", flaw.TextContent, StringComparison.Ordinal);
        Assert.Contains("nl-doorzaam-voucher", page.Value("document"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_nothing_asks_for_a_file_or_a_text()
    {
        using var administrator = await desks.VisitorAsync("fonds");

        var page = await SendAsync(administrator, "document", "");

        Assert.Contains("Kies een bestand of plak de regels.", page.Main, StringComparison.Ordinal);
    }

    private static string From(string day) =>
        Voucher.Replace("\"2020-01-01\"", $"\"{day}\"", StringComparison.Ordinal);

    private static async Task<Page> SendAsync(Visitor administrator, string field, string text) =>
        await administrator.SendAsync(
            await administrator.GetAsync(Address),
            Publish,
            (field, text)
        );
}
