using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages.Citizen;

[Collection(AsCitizens.Name)]
public sealed class Seeing_who_pays(Citizens citizens)
{
    [Fact]
    public async Task Tells_of_each_budget_what_it_pays_or_why_not()
    {
        var course = await citizens.Wallet.OfferAsync(
            tuition: new Money(300_00),
            exam: new Money(50_00),
            tags: ["nl:digital-skills"]
        );
        using var visitor = await citizens.VisitorAsync("anna");

        var page = await visitor.GetAsync($"/account/plan/{course}");

        Assert.Equal("Wie betaalt deze cursus?", page.Heading);
        Assert.Equal(
            [
                "Scholingsvoucher voor uitzendkrachten € 300,00",
                "Budget van uw werkgever € 50,00",
                "U betaalt zelf € 0,00",
                "Prijs van de cursus € 350,00",
                "Budget tekortberoepen € 0,00",
                "Ontwikkelbudget van de overheid € 0,00",
            ],
            page.Payers
        );
        Assert.Contains(
            "De cursus moet dit hebben: erkend door de overheid of een keurmerk.",
            page.Main,
            StringComparison.Ordinal
        );
        Assert.Contains("Dit staat in art. 3.1 van de regels", page.Main, StringComparison.Ordinal);
        Assert.NotNull(page.Document.QuerySelector($"a[href='/account/reserve/{course}']"));
    }

    [Fact]
    public async Task Offers_no_reservation_when_no_budget_pays()
    {
        var course = await citizens.HobbyCourseAsync();
        using var visitor = await citizens.VisitorAsync("anna");

        var plan = await visitor.GetAsync($"/account/plan/{course}");
        var reserve = await visitor.GetAsync($"/account/reserve/{course}");

        Assert.Contains(
            "Geen van uw budgetten betaalt deze cursus.",
            plan.Main,
            StringComparison.Ordinal
        );
        Assert.Null(plan.Document.QuerySelector("a[href^='/account/reserve']"));
        Assert.Equal(plan.Path, reserve.Path);
    }

    [Fact]
    public async Task Says_that_somebody_without_budgets_pays_alone()
    {
        var course = await citizens.RecognisedCourseAsync(100);
        using var visitor = await citizens.VisitorAsync("finn");

        var page = await visitor.GetAsync($"/account/plan/{course}");

        Assert.Contains("U hebt nu geen budget.", page.Main, StringComparison.Ordinal);
        Assert.Contains("U betaalt zelf € 100,00", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_so_when_nothing_is_known_any_more_of_the_person()
    {
        await using var wallet = await RunningWallet.OnDemoDayAsync();
        var course = await wallet.OfferAsync(new Money(100_00), ["nl:quality-mark"]);
        using var visitor = await Visitor.LoggedInAsync(wallet, "anna");
        var account = (await wallet.CitizenAsync("anna")).Account;
        await wallet.Services.GetRequiredService<PersonVault>().Erase(new AccountId(account));

        var page = await visitor.GetAsync($"/account/plan/{course}");

        Assert.Contains("Er is nog geen rekening.", page.Main, StringComparison.Ordinal);
        Assert.Empty(page.Payers);
    }

    [Fact]
    public async Task Says_so_when_the_course_has_started()
    {
        var course = await citizens.Wallet.OfferAsync(
            new Money(100_00),
            ["nl:quality-mark"],
            startDay: new LocalDate(2026, 1, 5)
        );
        using var visitor = await citizens.VisitorAsync("anna");

        var page = await visitor.GetAsync($"/account/plan/{course}");

        Assert.Contains(
            "Deze cursus is al begonnen op 5 januari 2026.",
            page.Main,
            StringComparison.Ordinal
        );
        Assert.Empty(page.Payers);
    }
}
