using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Which schemes are left out or lifted so that the learner pays least, whichever of their purses is the oldest.</summary>
public sealed class Who_takes_part
{
    private static readonly SchemeId First = new("first");
    private static readonly SchemeId Extra = new("extra");
    private static readonly SchemeId Own = new("own");
    private static readonly SchemeId Last = new("last");

    private static readonly PaysFor Tuition = new([CostComponent.Tuition], Vat: false);

    [Theory]
    [InlineData(1)]
    [InlineData(2)] // as the awaited money: the last usable day lets it go first
    public void Who_would_take_the_place_of_awaited_money_is_left_out_and_told_so(int rank)
    {
        var plan = Plan(
            [
                Some.Purse(1, new Money(1), First) with
                {
                    LastUsableDay = Some.StartDay,
                },
                Some.Purse(2, Money.Euro(500), Extra),
                Some.Purse(3, Money.Euro(500), Own),
            ],
            Some.Terms(First, rank, clauses: Tuition),
            Some.Terms(Extra, rank: 2, clauses: Tuition),
            Some.Terms(Own, rank: 3, clauses: new OthersPayAtLeast(Money.Euro(50), [Extra]))
        );
        Assert.Equal(
            [
                Some.Line(1, Money.Zero, new Verdict.LeftOut(), First),
                Some.Line(2, Money.Euro(50), new Verdict.PartsCovered(CostParts.Tuition), Extra),
                Some.Line(3, Money.Euro(50), new Verdict.RestOfPrice(), Own),
            ],
            plan.Lines
        );
        Assert.False(plan.Lines[0].IsDeclined);
    }

    [Fact]
    public void Who_would_take_the_place_of_money_that_lifts_a_learners_part_is_left_out() =>
        Assert.Equal(
            [(First, Money.Zero), (Extra, Money.Euro(50)), (Own, Money.Euro(50))],
            Pays(
                Plan(
                    [
                        Some.Purse(1, Money.Euro(500), First),
                        Some.Purse(2, Money.Euro(500), Extra),
                        Some.Purse(3, Money.Euro(500), Own),
                    ],
                    Some.Terms(First, rank: 1, clauses: Tuition),
                    Some.Terms(Extra, rank: 2, clauses: Tuition),
                    Some.Terms(Own, rank: 3, clauses: LeavesUnless(Extra, 60))
                )
            )
        );

    [Fact]
    public void One_payment_lifts_the_learners_part_of_every_scheme_that_names_it() =>
        Assert.Equal(
            [(Extra, Money.Euro(1)), (Own, Money.Euro(50)), (Last, Money.Euro(49))],
            Pays(
                Plan(
                    [
                        Some.Purse(1, Money.Euro(1), Extra),
                        Some.Purse(2, Money.Euro(50), Own),
                        Some.Purse(3, Money.Euro(50), Last),
                    ],
                    Some.Terms(Extra, rank: 1),
                    Some.Terms(Own, rank: 2, clauses: LeavesUnless(Extra, 60)),
                    Some.Terms(Last, rank: 3, clauses: LeavesUnless(Extra, 60))
                )
            )
        );

    [Fact]
    public void A_learners_part_is_not_lifted_by_what_lifts_that_of_another_scheme() =>
        Assert.Equal(
            [
                (Extra, Money.Euro(10)),
                (Own, Money.Euro(10)),
                (Last, Money.Euro(40)),
                (First, Money.Zero),
            ],
            Pays(
                Plan(
                    [
                        Some.Purse(1, Money.Euro(10), Own),
                        Some.Purse(2, Money.Euro(10), Extra),
                        Some.Purse(3, Money.Euro(45), Last),
                        Some.Purse(4, Money.Euro(5), First),
                    ],
                    Some.Terms(Extra, rank: 1, clauses: new ExcludesSchemes([First])),
                    Some.Terms(Own, rank: 2, clauses: LeavesUnless(Extra, 95)),
                    Some.Terms(Last, rank: 3, clauses: LeavesUnless(First, 60)),
                    Some.Terms(First, rank: 4)
                )
            )
        );

    [Fact]
    public void Money_that_is_not_needed_lifts_no_learners_part() =>
        Assert.Equal(
            [(Own, Money.Euro(90)), (Extra, Money.Zero)],
            Pays(
                Plan(
                    [Some.Purse(1, Money.Euro(5), Extra), Some.Purse(2, Money.Euro(500), Own)],
                    Some.Terms(Own, rank: 1, clauses: LeavesUnless(Extra, 10)),
                    Some.Terms(Extra, rank: 2, clauses: new LastResortAfter([Own]))
                )
            )
        );

    private static LearnerPaysAtLeast LeavesUnless(SchemeId pays, long euros) =>
        new(Money.Euro(euros), [pays]);

    private static IEnumerable<(SchemeId, Money)> Pays(FundingPlan plan) =>
        plan.Lines.Select(l => (l.Scheme, l.Pays));

    private static FundingPlan Plan(Purse[] purses, params Terms[] terms)
    {
        var situation = Some.Situation(
            Some.Course(new Price(default, Money.Euro(50), Money.Euro(50), default, default))
        );
        var book = Some.BookOf(terms);
        var plan = FundingPlanner.Plan(situation, purses, book);
        Assert.Equal(plan, FundingPlanner.Plan(situation, [.. purses.Reverse()], book));
        return plan;
    }
}
