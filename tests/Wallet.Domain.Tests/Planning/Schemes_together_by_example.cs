using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>What a plan makes of schemes that wait for each other, spare each other or leave something to the learner.</summary>
public sealed class Schemes_together_by_example
{
    private static readonly SchemeId Own = new("own");
    private static readonly SchemeId Extra = new("extra");

    [Fact]
    public void Money_that_really_pays_lifts_the_learners_part_of_another_scheme() =>
        Assert.Equal(
            [(Extra, Money.Euro(5)), (Own, Money.Euro(95))],
            Plan(
                100,
                extra: 5,
                own: [new LearnerPaysAtLeast(Money.Euro(10), [Extra])],
                extraRank: 1
            )
        );

    [Fact]
    public void Money_that_is_there_but_may_not_pay_does_not_lift_it() =>
        Assert.Equal(
            [(Extra, Money.Zero), (Own, Money.Euro(90))],
            Plan(
                100,
                extra: 5,
                own: [new LearnerPaysAtLeast(Money.Euro(10), [Extra])],
                extraRank: 1,
                new PersonHas("employee")
            )
        );

    [Fact]
    public void Nobody_pays_one_cent_only_to_lift_it_when_as_a_last_resort_it_is_not_needed() =>
        Assert.Equal(
            [(Own, Money.Euro(90)), (Extra, Money.Zero)],
            Plan(
                100,
                extra: 5,
                own: [new LearnerPaysAtLeast(Money.Euro(10), [Extra])],
                extraRank: 90,
                new LastResortAfter([Own])
            )
        );

    [Fact]
    public void A_price_below_the_learners_part_is_for_the_learner_whole() =>
        Assert.Equal(
            [(Own, Money.Zero), (Extra, Money.Zero)],
            Plan(10, extra: 0, own: [new LearnerPaysAtLeast(Money.Euro(10))], extraRank: 90)
        );

    [Theory]
    [InlineData(100, 100)]
    [InlineData(99, 0)]
    public void Who_waits_for_others_pays_only_when_they_pay_enough(long extra, long own) =>
        Assert.Equal(
            [(Extra, Money.Euro(extra)), (Own, Money.Euro(own))],
            Plan(200, extra, own: [new OthersPayAtLeast(Money.Euro(100), [Extra])], extraRank: 1)
        );

    [Fact]
    public void Who_would_take_the_place_of_awaited_money_is_left_out_and_told_so()
    {
        var first = new SchemeId("first");
        PaysFor tuition = new([CostComponent.Tuition], Vat: false);
        var plan = FundingPlanner.Plan(
            Some.Situation(
                Some.Course(new Price(default, Money.Euro(50), Money.Euro(50), default, default))
            ),
            [
                Some.Purse(1, Money.Euro(30), first),
                Some.Purse(2, Money.Euro(500), Extra),
                Some.Purse(3, Money.Euro(500), Own),
            ],
            Some.BookOf(
                Some.Terms(first, rank: 1, clauses: [tuition]),
                Some.Terms(Extra, rank: 2, clauses: [tuition]),
                Some.Terms(Own, rank: 3, clauses: [new OthersPayAtLeast(Money.Euro(50), [Extra])])
            )
        );
        Assert.Equal(
            [
                Some.Line(1, Money.Zero, new Verdict.LeftOut(), first),
                Some.Line(2, Money.Euro(50), new Verdict.PartsCovered(CostParts.Tuition), Extra),
                Some.Line(3, Money.Euro(50), new Verdict.RestOfPrice(), Own),
            ],
            plan.Lines
        );
        Assert.False(plan.Lines[0].IsDeclined);
    }

    private static IEnumerable<(SchemeId, Money)> Plan(
        long price,
        long extra,
        Clause[] own,
        int extraRank,
        params Clause[] extraClauses
    ) =>
        FundingPlanner
            .Plan(
                Some.Situation(Some.Course(Some.Price(price))),
                [Some.Purse(1, Money.Euro(500), Own), Some.Purse(2, Money.Euro(extra), Extra)],
                Some.BookOf(
                    Some.Terms(Own, rank: 50, clauses: own),
                    Some.Terms(Extra, extraRank, clauses: extraClauses)
                )
            )
            .Lines.Select(l => (l.Scheme, l.Pays));
}
