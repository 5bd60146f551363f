using System.Net;
using Wallet.Api.Tests.Catalogue;

namespace Wallet.Api.Tests.Pages.Administration;

[Collection(AtTheDesks.Name)]
public sealed class Importing_courses(Desks desks)
{
    private const string Address = "/administration/catalogue";

    [Fact]
    public async Task From_a_file_counts_what_changed_and_names_what_was_refused()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var feed = SampleFeed.Read();
        feed.RaisePrice(offering: 1);
        feed.Course(2)["name"] = "none";

        var done = await SendFileAsync(administrator, feed.ToJsonString());

        Assert.Equal("De cursussen zijn opgehaald", done.Heading);
        Assert.StartsWith("/administration/catalogue/done/", done.Path, StringComparison.Ordinal);
        Assert.Contains("courses[2]", done.Main, StringComparison.Ordinal);
        var last = await administrator.GetAsync(Address);
        Assert.Contains("courses[2]", last.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Again_changes_nothing()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var form = await administrator.GetAsync(Address);
        await administrator.SendAsync(form, "Voorbeeldcursussen ophalen");

        var done = await administrator.SendAsync(
            await administrator.GetAsync(Address),
            "Voorbeeldcursussen ophalen"
        );

        Assert.Matches(@"Cursussen 0 0 \d+ 0 Startmomenten 0 0 \d+ 0", done.Main);
    }

    [Fact]
    public async Task Twice_by_the_same_form_is_one_import()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var form = await administrator.GetAsync(Address);

        var done = await Task.WhenAll(
            administrator.SendAsync(form, "Voorbeeldcursussen ophalen"),
            administrator.SendAsync(form, "Voorbeeldcursussen ophalen")
        );

        Assert.Single(done.Select(d => d.Address).Distinct());
        Assert.Equal(done[0].Main, done[1].Main);
    }

    [Theory]
    [InlineData("{", "regel 1")]
    [InlineData("{}", "organisations")]
    [InlineData("[]", "organisations")]
    public async Task From_a_file_that_is_no_feed_says_so(string text, string reason)
    {
        using var administrator = await desks.VisitorAsync("ministerie");

        var page = await SendFileAsync(administrator, text);

        Assert.Equal(["document"], page.FieldsWithErrors);
        Assert.Contains(reason, page.Problems[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://127.0.0.1:1/")]
    public async Task From_an_address_without_a_feed_says_so(string url)
    {
        using var administrator = await desks.VisitorAsync("ministerie");

        var page = await administrator.SendAsync(
            await administrator.GetAsync(Address),
            "Van dit adres ophalen",
            ("url", url)
        );

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(["url"], page.FieldsWithErrors);
        Assert.Equal(url, page.Value("url"));
    }

    [Fact]
    public async Task Takes_a_file_larger_than_other_pages_do()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var feed = SampleFeed.Read();
        feed["padding"] = new string('x', 2 * 1024 * 1024);

        var done = await SendFileAsync(administrator, feed.ToJsonString());

        Assert.Equal("De cursussen zijn opgehaald", done.Heading);
    }

    private static async Task<Page> SendFileAsync(Visitor administrator, string text) =>
        await administrator.SendAsync(
            await administrator.GetAsync(Address),
            "Bestand ophalen",
            ("document", text)
        );
}
