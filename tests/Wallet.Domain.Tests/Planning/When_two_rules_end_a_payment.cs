using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Rules that end a payment at the same cent: which of them the plan names.</summary>
public sealed class When_two_rules_end_a_payment
{
    private static readonly SchemeId Other = new("other");

    private static readonly PaysFor Tuition = new([CostComponent.Tuition], Vat: false)
    {
        Article = "art. 1",
    };

    private static readonly Verdict Sixty = new Verdict.ApplicationCapReached(Money.Euro(60));

    [Fact]
    public void The_price_goes_before_a_ceiling() =>
        Assert.Equal(
            new Verdict.RestOfPrice(),
            Ends(tuition: 60, exam: 0, available: 100, AtMost(60))
        );

    [Fact]
    public void The_price_goes_before_the_parts_paid_for() =>
        Assert.Equal(
            new Verdict.RestOfPrice(),
            Ends(tuition: 60, exam: 0, available: 100, Tuition)
        );

    [Fact]
    public void The_price_goes_before_the_money_in_the_purse() =>
        Assert.Equal(new Verdict.RestOfPrice(), Ends(tuition: 60, exam: 0, available: 60));

    [Fact]
    public void The_parts_paid_for_go_before_a_ceiling() =>
        Assert.Equal(
            new Verdict.PartsCovered(CostParts.Tuition) { Article = "art. 1" },
            Ends(tuition: 60, exam: 40, available: 100, Tuition, AtMost(60))
        );

    [Fact]
    public void A_ceiling_goes_before_the_money_in_the_purse() =>
        Assert.Equal(Sixty, Ends(tuition: 100, exam: 0, available: 60, AtMost(60)));

    [Fact]
    public void Of_ceilings_the_first_in_the_terms_counts()
    {
        AtMostPerYear perYear = new(Money.Euro(60));
        Assert.Equal(Sixty, Ends(tuition: 100, exam: 0, available: 100, AtMost(60), perYear));
        Assert.Equal(
            new Verdict.YearCapReached(Money.Euro(60), Money.Zero),
            Ends(tuition: 100, exam: 0, available: 100, perYear, AtMost(60))
        );
    }

    [Fact]
    public void A_ceiling_goes_before_a_learners_part_that_others_could_lift() =>
        Assert.Equal(
            Sixty,
            Ends(
                tuition: 100,
                exam: 0,
                available: 100,
                new LearnerPaysAtLeast(Money.Euro(40), [Other]),
                AtMost(60)
            )
        );

    [Fact]
    public void A_ceiling_goes_before_what_is_left_for_a_last_resort()
    {
        var lines = FundingPlanner
            .Plan(
                Some.Situation(),
                [Some.Purse(1, Money.Euro(40), Other), Some.Purse(2, Money.Euro(100))],
                Some.BookOf(
                    Some.Terms(Other, rank: 1, clauses: AtMost(20)),
                    Some.Terms(
                        Some.Budget,
                        rank: 2,
                        clauses: [new LastResortAfter([Other]), AtMost(60)]
                    )
                )
            )
            .Lines;
        Assert.Equal(Some.Line(2, Money.Euro(60), Sixty), lines[1]);
    }

    [Fact]
    public void A_learners_part_that_was_lifted_ends_nothing_even_where_it_took_no_cent() =>
        Assert.Equal(
            [
                Some.Line(1, Money.Euro(90), new Verdict.AllThatIsLeft()),
                Some.Line(2, Money.Euro(5), new Verdict.AllThatIsLeft(), Other),
            ],
            FundingPlanner
                .Plan(
                    Some.Situation(),
                    [Some.Purse(1, Money.Euro(90)), Some.Purse(2, Money.Euro(5), Other)],
                    Some.BookOf(
                        Some.Terms(
                            Some.Budget,
                            rank: 1,
                            clauses: new LearnerPaysAtLeast(Money.Euro(10), [Other])
                        ),
                        Some.Terms(Other, rank: 2)
                    )
                )
                .Lines
        );

    private static AtMostPerApplication AtMost(long euros) => new(Money.Euro(euros));

    private static Verdict Ends(long tuition, long exam, long available, params Clause[] clauses)
    {
        var line = Assert.Single(
            FundingPlanner
                .Plan(
                    Some.Situation(
                        Some.Course(
                            new Price(
                                default,
                                Money.Euro(tuition),
                                Money.Euro(exam),
                                default,
                                default
                            )
                        )
                    ),
                    [Some.Purse(1, Money.Euro(available))],
                    Some.BookOf(Some.Terms(Some.Budget, clauses: clauses))
                )
                .Lines
        );
        Assert.Equal(Money.Euro(60), line.Pays);
        return line.Verdict;
    }
}
