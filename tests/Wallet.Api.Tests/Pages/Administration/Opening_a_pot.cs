using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Wallet.Api.Tests.Pages.Administration;

[Collection(AtTheDesks.Name)]
public sealed class Opening_a_pot(Desks desks)
{
    private const string Address = "/administration/pots/open";
    private const string Confirm = "Ja, open deze pot";

    [Fact]
    public async Task Is_checked_first_and_then_shown()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var form = await administrator.GetAsync(Address);
        var window = Windows(form)[^1];

        var check = await CheckAsync(administrator, form, window, "5000");

        Assert.Equal("Klopt dit?", check.Heading);
        Assert.Contains("In de pot € 5.000,00", check.Main, StringComparison.Ordinal);
        Assert.Contains("om 10:00 uur", check.Main, StringComparison.Ordinal);
        var page = $"/administration/pots/{window}";
        Assert.DoesNotContain(page, (await administrator.GetAsync("/administration/pots")).Links);

        var pot = await administrator.SendAsync(check, Confirm);

        Assert.Equal(page, pot.Path);
        Assert.Contains("Gelukt.", pot.Main, StringComparison.Ordinal);
        Assert.Contains("Nog over € 5.000,00", pot.Main, StringComparison.Ordinal);
        Assert.Contains(page, (await administrator.GetAsync("/administration/pots")).Links);
        Assert.DoesNotContain(window, Windows(await administrator.GetAsync(Address)));
    }

    [Fact]
    public async Task Twice_by_the_same_form_is_one_pot_and_one_answer()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var form = await administrator.GetAsync(Address);
        var check = await CheckAsync(administrator, form, Windows(form)[^1], "100");

        var first = await administrator.SendAsync(check, Confirm);
        var second = await administrator.SendAsync(check, Confirm);

        Assert.Equal(first.Address, second.Address);
        Assert.Equal(first.Main, second.Main);
    }

    [Fact]
    public async Task Can_be_changed_before_it_is_binding()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var form = await administrator.GetAsync(Address);
        var check = await CheckAsync(administrator, form, Windows(form)[0], "123,45");

        var again = await administrator.SendAsync(check, "Wijzigen");

        Assert.Equal("Pot openen", again.Heading);
        Assert.Equal("123,45", again.Value("limit"));
        Assert.Equal(Windows(form)[0], again.Value("windowFrom"));
    }

    [Fact]
    public async Task That_somebody_else_opened_meanwhile_is_refused_with_its_limit()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var form = await administrator.GetAsync(Address);
        var window = Windows(form)[^1];
        var check = await CheckAsync(administrator, form, window, "100");
        var other = await CheckAsync(
            administrator,
            await administrator.GetAsync(Address),
            window,
            "200"
        );
        await administrator.SendAsync(other, Confirm);

        var refused = await administrator.SendAsync(check, Confirm);

        Assert.Equal(
            "Deze aanvraagperiode heeft al een pot van € 200,00. U kunt hem verhogen.",
            Assert.Single(refused.Problems)
        );
    }

    [Theory]
    [InlineData("", "5000", "windowFrom")]
    [InlineData("nothing", "5000", "windowFrom")]
    [InlineData(null, "", "limit")]
    [InlineData(null, "0", "limit")]
    [InlineData(null, "veel", "limit")]
    public async Task Says_at_the_field_what_is_wrong_and_opens_nothing(
        string? window,
        string limit,
        string field
    )
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var form = await administrator.GetAsync(Address);

        var page = await CheckAsync(administrator, form, window ?? Windows(form)[0], limit);

        Assert.Equal("Pot openen", page.Heading);
        Assert.Equal([field], page.FieldsWithErrors);
        Assert.Equal(limit, page.Value("limit"));
        Assert.Equal(Windows(form), Windows(await administrator.GetAsync(Address)));
    }

    [Fact]
    public async Task Says_of_each_field_what_is_wrong()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var form = await administrator.GetAsync(Address);

        var page = await CheckAsync(administrator, form, "", "-5");

        Assert.Equal(["windowFrom", "limit"], page.FieldsWithErrors);
    }

    private static string[] Windows(Page form) =>
        [
            .. form
                .Document.QuerySelectorAll<IHtmlOptionElement>("#windowFrom option")
                .Select(o => o.Value)
                .Where(v => v.Length > 0),
        ];

    private static Task<Page> CheckAsync(
        Visitor administrator,
        Page form,
        string window,
        string limit
    ) => administrator.SendAsync(form, "Verder", ("windowFrom", window), ("limit", limit));
}
