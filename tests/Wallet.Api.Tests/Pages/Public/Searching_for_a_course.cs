using System.Globalization;

namespace Wallet.Api.Tests.Pages.Public;

[Collection(AsVisitors.Name)]
public sealed class Searching_for_a_course(Visitors visitors)
{
    [Fact]
    public async Task Shows_what_is_found_and_keeps_what_was_asked()
    {
        var page = await visitors.SeeAsync("/courses?query=Excel&city=utrecht");

        Assert.Contains("Excel gevorderd met examen", page.Texts(".wallet-card h3"));
        Assert.Equal("Excel", page.Value("query"));
        Assert.Equal("utrecht", page.Value("city"));
        Assert.Null(page.Document.QuerySelector("details[open]"));
    }

    [Fact]
    public async Task Shows_twenty_a_page_with_the_way_to_the_others()
    {
        var first = await visitors.SeeAsync("/courses?language=nld");
        var next = first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await visitors.SeeAsync(next);

        Assert.Equal(20, first.Texts(".wallet-card h3").Count);
        Assert.Null(first.Document.QuerySelector("a[rel=prev]"));
        Assert.Equal("nld", second.Value("language"));
        Assert.NotNull(second.Document.QuerySelector("a[rel=prev]"));
        Assert.Empty(first.Texts(".wallet-card h3 a").Intersect(second.Texts(".wallet-card h3 a")));
        Assert.Contains("Pagina 2 van", second.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_what_to_do_when_nothing_is_found()
    {
        var page = await visitors.SeeAsync("/courses?query=vliegende+schotels");

        Assert.Contains("Er is geen cursus gevonden.", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("maxPrice=veel", "maxPrice")]
    [InlineData("startsBefore=morgen", "startsBefore")]
    [InlineData("level=9", "level")]
    public async Task Says_what_is_wrong_with_what_was_asked(string query, string field)
    {
        var page = await visitors.SeeAsync($"/courses?{query}");

        Assert.Single(page.Problems);
        Assert.Equal([field], page.FieldsWithErrors);
        Assert.Empty(page.Texts(".wallet-card h3"));
    }

    [Fact]
    public async Task Keeps_to_the_highest_price()
    {
        var page = await visitors.SeeAsync("/courses?maxPrice=100");

        Assert.All(
            page.Texts(".wallet-amount"),
            price =>
                Assert.InRange(
                    decimal.Parse(price.Split(' ')[^1], CultureInfo.GetCultureInfo("nl-NL")),
                    0,
                    100
                )
        );
    }
}
