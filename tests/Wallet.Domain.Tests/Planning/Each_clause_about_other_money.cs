using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Every clause at its limit and one past it. Refusals carry the article of the clause.</summary>
public sealed class Each_clause_about_other_money
{
    private const string Article = "art. 3.1";
    private static readonly SchemeId Other = new("other");

    [Theory]
    [InlineData(OutsideFunder.Stap, 1, true)]
    [InlineData(OutsideFunder.Sector, 1, true)]
    [InlineData(OutsideFunder.OtherSubsidy, 1, true)]
    [InlineData(OutsideFunder.OtherSubsidy, 0, false)]
    [InlineData(OutsideFunder.Employer, 1, false)]
    [InlineData(OutsideFunder.Learner, 1, false)]
    public void Excludes_money_counts_every_subsidy_from_outside(
        OutsideFunder funder,
        long cents,
        bool refuses
    ) =>
        Assert.Equal(
            refuses ? new Verdict.SubsidisedElsewhere { Article = Article } : null,
            new ExcludesMoney([MoneyKind.Public, MoneyKind.Sector]) { Article = Article }.Refuses(
                Paying(funder, cents)
            )
        );

    [Theory]
    [InlineData(OutsideFunder.Employer, 1, true)]
    [InlineData(OutsideFunder.Employer, 0, false)]
    [InlineData(OutsideFunder.Stap, 1, false)]
    [InlineData(OutsideFunder.Learner, 1, false)]
    public void Excludes_money_of_employers_only_when_it_says_so(
        OutsideFunder funder,
        long cents,
        bool refuses
    ) =>
        Assert.Equal(
            refuses ? new Verdict.SubsidisedElsewhere() : null,
            new ExcludesMoney([MoneyKind.Employer]).Refuses(Paying(funder, cents))
        );

    [Theory]
    [InlineData(OutsideFunder.Employer)]
    [InlineData(OutsideFunder.Stap)]
    public void Excludes_money_of_employers_and_subsidies_when_it_names_both(
        OutsideFunder funder
    ) =>
        Assert.NotNull(
            new ExcludesMoney([MoneyKind.Employer, MoneyKind.Public]).Refuses(Paying(funder, 1))
        );

    [Fact]
    public void Excludes_money_of_other_schemes_by_their_kind()
    {
        var clause = new ExcludesMoney([MoneyKind.Sector]);
        Assert.True(clause.Excludes(Some.Terms(Other, kind: MoneyKind.Sector)));
        Assert.False(clause.Excludes(Some.Terms(Other, kind: MoneyKind.Public)));
    }

    [Fact]
    public void Excludes_schemes_by_their_names_and_no_money_from_outside()
    {
        var clause = new ExcludesSchemes([Other]);
        Assert.True(clause.Excludes(Some.Terms(Other)));
        Assert.False(clause.Excludes(Some.Terms(Some.Voucher)));
        Assert.Null(clause.Refuses(Paying(OutsideFunder.Stap, 1)));
    }

    [Fact]
    public void Others_pay_at_least_includes_the_amount_itself()
    {
        var clause = new OthersPayAtLeast(new Money(100), [Other]) { Article = Article };
        Assert.Null(clause.Refuses(new Money(100), []));
        Assert.Equal(
            new Verdict.OthersPayTooLittle(new Money(100), new Money(99)) { Article = Article },
            clause.Refuses(new Money(99), [])
        );
    }

    [Theory]
    [InlineData(OutsideFunder.Employer, true)]
    [InlineData(OutsideFunder.Stap, true)]
    [InlineData(OutsideFunder.Sector, true)]
    [InlineData(OutsideFunder.OtherSubsidy, true)]
    [InlineData(OutsideFunder.Learner, false)]
    public void Others_pay_at_least_counts_everybody_outside_but_the_learner(
        OutsideFunder funder,
        bool counts
    ) =>
        Assert.Equal(
            counts ? null : new Verdict.OthersPayTooLittle(new Money(100), new Money(60)),
            new OthersPayAtLeast(new Money(100), [Other]).Refuses(
                new Money(60),
                [new OutsideFunding(funder, new Money(40))]
            )
        );

    [Fact]
    public void Last_resort_after_pays_only_what_their_available_money_does_not_cover() =>
        Assert.Equal(
            new PlanLine(
                Some.Lot(1),
                Some.Budget,
                new LocalDate(2020, 1, 1),
                Money.Euro(30),
                new Verdict.OnlyTheRest(Money.Euro(30)) { Article = Article }
            ),
            LineBeside(Money.Euro(70))
        );

    [Theory]
    [InlineData(100)]
    [InlineData(101)]
    public void Last_resort_after_is_not_needed_when_their_money_covers_all(long available) =>
        Assert.Equal(
            (Money.Zero, new Verdict.NotNeeded()),
            (LineBeside(Money.Euro(available)).Pays, LineBeside(Money.Euro(available)).Verdict)
        );

    [Theory]
    [InlineData(0, 10)] // tuition of 40, and 30 of the others
    [InlineData(80, 0)] // only 20 still to pay
    public void Last_resort_after_looks_at_what_is_to_pay_of_its_own_parts(long outside, long pays)
    {
        var plan = FundingPlanner.Plan(
            Some.Situation(
                Some.Course(new Price(default, Money.Euro(40), Money.Euro(60), default, default)),
                outside: new OutsideFunding(OutsideFunder.Employer, Money.Euro(outside))
            ),
            [Some.Purse(1, Money.Euro(500)), Some.Purse(2, Money.Euro(30), Other)],
            Some.BookOf(
                Some.Terms(
                    Some.Budget,
                    rank: 1,
                    clauses:
                    [
                        new LastResortAfter([Other]),
                        new PaysFor([CostComponent.Tuition], Vat: false),
                    ]
                ),
                Some.Terms(Other, rank: 2)
            )
        );
        Assert.Equal(Money.Euro(pays), plan.Lines[0].Pays);
    }

    // The scheme with the clause goes first by rank, so it could spare the money of the other.
    private static PlanLine LineBeside(Money otherMoney) =>
        FundingPlanner
            .Plan(
                Some.Situation(),
                [Some.Purse(1, Money.Euro(500)), Some.Purse(2, otherMoney, Other)],
                Some.BookOf(
                    Some.Terms(
                        Some.Budget,
                        rank: 1,
                        clauses: [new LastResortAfter([Other]) { Article = Article }]
                    ),
                    Some.Terms(Other, rank: 2)
                )
            )
            .Lines[0];

    private static Application Paying(OutsideFunder funder, long cents) =>
        Some.Application(Some.Situation(outside: new OutsideFunding(funder, new Money(cents))));
}
