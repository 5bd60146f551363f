using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Every clause at its limit and one past it. What ended the payment carries the article of the clause.</summary>
public sealed class Each_clause_about_how_much
{
    private const string Article = "art. 3.1";

    [Fact]
    public void Pays_for_names_components_with_or_without_their_vat()
    {
        Assert.Equal(
            CostParts.Tuition | CostParts.Material,
            new PaysFor([CostComponent.Tuition, CostComponent.Material], Vat: false).Parts
        );
        Assert.Equal(
            CostParts.Exam | CostParts.ExamVat | CostParts.Travel | CostParts.TravelVat,
            new PaysFor([CostComponent.Exam, CostComponent.Travel], Vat: true).Parts
        );
        Assert.Equal(
            CostParts.All,
            new PaysFor([.. Enum.GetValues<CostComponent>()], Vat: true).Parts
        );
        Assert.Equal(CostParts.None, new PaysFor([], Vat: true).Parts);
    }

    [Fact]
    public void Pays_for_adds_up_when_it_stands_there_more_than_once() =>
        Assert.Equal(
            CostParts.Tuition | CostParts.Exam | CostParts.ExamVat,
            Some.Application(
                clauses:
                [
                    new PaysFor([CostComponent.Tuition], Vat: false),
                    new PaysFor([CostComponent.Exam], Vat: true),
                ]
            ).Parts
        );

    [Fact]
    public void At_most_share_is_of_the_parts_paid_for_and_rounds_down() =>
        Assert.Equal(
            new Cap(
                new Money(99),
                new Verdict.ShareReached(Percent.Of(90), new Money(111)) { Article = Article }
            ),
            new AtMostShare(Percent.Of(90)) { Article = Article }.In(
                Some.Application(
                    Some.Situation(
                        Some.Course(
                            new Price(
                                Percent.Of(21),
                                new Money(111),
                                default,
                                default,
                                new Money(1000)
                            )
                        )
                    ),
                    clauses: [new PaysFor([CostComponent.Tuition], Vat: false)]
                )
            )
        );

    [Fact]
    public void At_most_per_application_does_not_look_at_the_year() =>
        Assert.Equal(
            new Cap(
                Money.Euro(1000),
                new Verdict.ApplicationCapReached(Money.Euro(1000)) { Article = Article }
            ),
            new AtMostPerApplication(Money.Euro(1000)) { Article = Article }.In(
                Some.Application(used: Money.Euro(400))
            )
        );

    [Theory]
    [InlineData(0, 500)]
    [InlineData(499, 1)]
    [InlineData(500, 0)]
    [InlineData(501, 0)]
    public void At_most_per_year_leaves_what_was_not_used(long used, long left) =>
        Assert.Equal(
            new Cap(
                Money.Euro(left),
                new Verdict.YearCapReached(Money.Euro(500), Money.Euro(used)) { Article = Article }
            ),
            new AtMostPerYear(Money.Euro(500)) { Article = Article }.In(
                Some.Application(used: Money.Euro(used))
            )
        );

    [Theory]
    [InlineData(100, 0)]
    [InlineData(99, 1)]
    [InlineData(101, 0)]
    [InlineData(0, 100)]
    public void Learner_pays_at_least_leaves_the_rest_of_the_price(long part, long most) =>
        Assert.Equal(
            new Cap(
                Money.Euro(most),
                new Verdict.LearnersPart(Money.Euro(part)) { Article = Article }
            ),
            new LearnerPaysAtLeast(Money.Euro(part)) { Article = Article }.In(Some.Application())
        );

    [Fact]
    public void Learner_pays_at_least_counts_from_the_whole_price_not_from_the_parts_paid_for() =>
        Assert.Equal(
            Money.Euro(111),
            new LearnerPaysAtLeast(Money.Euro(10))
                .In(
                    Some.Application(
                        Some.Situation(Some.Course(Some.Price(100, vat: "21"))),
                        clauses: [new PaysFor([CostComponent.Tuition], Vat: false)]
                    )
                )
                .Amount
        );

    [Fact]
    public void Learner_pays_at_least_whoever_pays_when_it_names_nobody() =>
        Assert.Empty(new LearnerPaysAtLeast(Money.Euro(10)).Exempting);

    [Theory]
    [InlineData(0, 90)]
    [InlineData(1, 99)]
    public void Learner_pays_at_least_unless_the_other_money_really_pays(long other, long pays) =>
        Assert.Equal(
            [Money.Euro(other), Money.Euro(pays)],
            FundingPlanner
                .Plan(
                    Some.Situation(),
                    [
                        Some.Purse(1, Money.Euro(500)),
                        Some.Purse(2, Money.Euro(other), Some.Voucher),
                    ],
                    Some.BookOf(
                        Some.Terms(
                            Some.Budget,
                            clauses: [new LearnerPaysAtLeast(Money.Euro(10), [Some.Voucher])]
                        ),
                        Some.Terms(Some.Voucher, rank: 1)
                    )
                )
                .Lines.Select(l => l.Pays)
        );
}
