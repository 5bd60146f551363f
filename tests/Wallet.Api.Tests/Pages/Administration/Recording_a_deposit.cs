namespace Wallet.Api.Tests.Pages.Administration;

[Collection(AtTheDesks.Name)]
public sealed class Recording_a_deposit(Desks desks)
{
    private const string Record = "Depot boeken";

    [Fact]
    public async Task Books_it_and_shows_the_deposit()
    {
        using var administrator = await desks.VisitorAsync("ministerie");

        var done = await SendAsync(administrator, "90000001", "1250,50", "Factuur 7");

        Assert.Equal("/administration/deposits/done/90000001", done.Path);
        Assert.Contains("KvK-nummer 90000001", done.Main, StringComparison.Ordinal);
        Assert.Contains("Nog over € 1.250,50", done.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Twice_the_same_form_books_once()
    {
        using var administrator = await desks.VisitorAsync("ministerie");
        var form = await administrator.GetAsync("/administration/deposits");
        (string, string)[] answers =
        [
            ("employerId", "90000002"),
            ("amount", "100"),
            ("reference", "Factuur 8"),
        ];

        var done = await Task.WhenAll(
            administrator.SendAsync(form, Record, answers),
            administrator.SendAsync(form, Record, answers)
        );

        Assert.All(done, d => Assert.Equal("Het geld is geboekt", d.Heading));
        var after = await administrator.GetAsync("/administration/deposits/done/90000002");
        Assert.Contains("Ontvangen € 100,00", after.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1234567", "100", "Factuur", "employerId")]
    [InlineData(Desks.DeBrug, "-100", "Factuur", "amount")]
    [InlineData(Desks.DeBrug, "1,234", "Factuur", "amount")]
    [InlineData(Desks.DeBrug, "100", "", "reference")]
    public async Task Says_at_the_field_what_is_wrong_and_books_nothing(
        string employer,
        string amount,
        string reference,
        string field
    )
    {
        var before = await desks.DepositAsync("de-brug");
        using var administrator = await desks.VisitorAsync("ministerie");

        var page = await SendAsync(administrator, employer, amount, reference);

        Assert.Equal("/administration/deposits", page.Path);
        Assert.Equal([field], page.FieldsWithErrors);
        Assert.Equal(before, await desks.DepositAsync("de-brug"));
    }

    private static async Task<Page> SendAsync(
        Visitor administrator,
        string employer,
        string amount,
        string reference
    ) =>
        await administrator.SendAsync(
            await administrator.GetAsync("/administration/deposits"),
            Record,
            ("employerId", employer),
            ("amount", amount),
            ("reference", reference)
        );
}
