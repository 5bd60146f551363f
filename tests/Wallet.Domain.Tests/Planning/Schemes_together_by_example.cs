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
    public void Of_two_that_exclude_each_other_and_are_not_needed_neither_is_excluded_or_left_out()
    {
        SchemeId[] rivals = [new("third"), new("fourth")];
        var plan = FundingPlanner.Plan(
            Some.Situation(),
            [
                Some.Purse(1, Money.Euro(100), Own),
                Some.Purse(2, Money.Euro(100), rivals[0]),
                Some.Purse(3, Money.Euro(100), rivals[1]),
            ],
            Some.BookOf(
                Some.Terms(Own, rank: 1),
                Some.Terms(rivals[0], rank: 2, clauses: new ExcludesSchemes([rivals[1]])),
                Some.Terms(rivals[1], rank: 3)
            )
        );
        Assert.Equal(
            [new Verdict.RestOfPrice(), new Verdict.NotNeeded(), new Verdict.NotNeeded()],
            plan.Lines.Select(l => l.Verdict)
        );
    }

    [Fact]
    public void What_was_used_or_granted_of_one_scheme_does_not_count_for_another() =>
        Assert.Equal(
            [(Own, Money.Euro(10)), (Extra, Money.Zero)],
            FundingPlanner
                .Plan(
                    Some.Situation(),
                    [
                        Some.Purse(1, Money.Euro(10), Own),
                        Some.Purse(2, Money.Euro(10), Extra) with
                        {
                            UsedThisYear = Money.Euro(10),
                            GrantsForCourse = 1,
                        },
                    ],
                    Some.BookOf([.. new[] { Own, Extra }.Select(OnlyOne)])
                )
                .Lines.Select(l => (l.Scheme, l.Pays))
        );

    private static Terms OnlyOne(SchemeId scheme) =>
        Some.Terms(scheme, clauses: [new GrantsPerCourse(1), new AtMostPerYear(Money.Euro(10))]);

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
