using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages.Citizen;

[Collection(AsCitizens.Name)]
public sealed class The_account_page(Citizens citizens)
{
    [Fact]
    public async Task Shows_of_each_budget_what_is_left_until_when_and_for_what()
    {
        using var visitor = await citizens.VisitorAsync("anna");

        var page = await visitor.GetAsync("/account");

        Assert.Equal("Mijn budget", page.Heading);
        Assert.Contains(
            "Dit kunt u vandaag gebruiken € 1.250,00",
            page.Main,
            StringComparison.Ordinal
        );
        Assert.Equal(
            [
                "Scholingsvoucher voor uitzendkrachten",
                "Budget van uw werkgever",
                "Ontwikkelbudget van de overheid",
            ],
            page.Texts(".wallet-marked h3")
        );
        Assert.Contains("Alleen voor: digitale vaardigheden", page.Main, StringComparison.Ordinal);
        Assert.Contains("tot en met 31 december", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_when_there_is_nothing_and_names_what_else_there_is()
    {
        using var visitor = await citizens.VisitorAsync("finn");

        var page = await visitor.GetAsync("/account");

        Assert.Contains("€ 0,00", page.Main, StringComparison.Ordinal);
        Assert.Contains("U hebt nog geen budget.", page.Main, StringComparison.Ordinal);
        Assert.Contains("U hebt nu geen geld gereserveerd.", page.Main, StringComparison.Ordinal);
        Assert.Contains("Ontwikkelbudget van de overheid", page.Texts("h3"));
        Assert.DoesNotContain("Scholingsvoucher voor uitzendkrachten", page.Texts("h3"));
    }

    [Fact]
    public async Task Does_not_name_a_scheme_as_another_one_when_all_its_money_is_reserved()
    {
        var course = await citizens.Wallet.OfferAsync(new Money(750_00), ["nl:digital-skills"]);
        var anna = await citizens.Wallet.CitizenAsync("anna");
        var made = (await anna.ReserveAsync(course, "0.00")).Sure();
        using var visitor = await citizens.VisitorAsync("anna");

        var page = await visitor.GetAsync("/account");

        Assert.Single(page.Texts("h3"), "Scholingsvoucher voor uitzendkrachten");
        Assert.Single(page.Texts("h3"), "Budget van uw werkgever");
        (await anna.CancelAsync(made["reservationId"]!)).Sure();
    }

    [Fact]
    public async Task Leads_to_the_own_history_with_proof()
    {
        using var visitor = await citizens.VisitorAsync("anna");

        var account = await visitor.GetAsync("/account");
        Assert.NotNull(account.Document.QuerySelector("a[href='/account/history']"));
        var page = await visitor.GetAsync("/account/history");

        Assert.Equal("Uw geschiedenis met bewijs", page.Heading);
        Assert.NotNull(page.Document.QuerySelector("a[href='/account/history/file'][download]"));
        Assert.Contains("history check", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_there_in_English()
    {
        using var visitor = await citizens.VisitorAsync("anna");

        var page = await visitor.SendAsync(await visitor.GetAsync("/account"), "English");

        Assert.Equal("/account", page.Path);
        Assert.Equal("en", page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Equal("My budget", page.Heading);
        Assert.Contains("You can use this today €1,250.00", page.Main, StringComparison.Ordinal);
        Assert.Contains("Only for: digital skills", page.Main, StringComparison.Ordinal);
    }
}
