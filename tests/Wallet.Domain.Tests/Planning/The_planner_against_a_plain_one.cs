using CsCheck;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;

namespace Wallet.Domain.Tests.Planning;

/// <summary>The planner must agree with the plain reading of its rules, to the cent and in what it calls declined.</summary>
public sealed class The_planner_against_a_plain_one
{
    [Fact]
    public void They_pay_the_same_and_decline_the_same() =>
        Situations.Any.Sample(
            question =>
            {
                var plan = Plan(question);
                var rules = new PlainRules(question);
                var pays = new PlainPlanner(rules).Best();
                Assert.Equal(pays, question.Purses.Select(p => LineOf(p, plan).Pays.Cents));
                Assert.Equal(rules.ToPay - pays.Sum(), plan.Contribution.Cents);
                var declined = new PlainDeclined(rules, pays);
                Assert.All(
                    question.Purses.Index(),
                    p =>
                        Assert.Equal(
                            declined.Is(p.Index) ?? LineOf(p.Item, plan).IsDeclined,
                            LineOf(p.Item, plan).IsDeclined
                        )
                );
            },
            iter: 10_000,
            threads: 1
        );

    // With a rule that looks at what was paid before, one cent could change what is legal; without one, the best filling is the best way.
    [Fact]
    public void No_legal_way_to_pay_leaves_the_learner_less() =>
        Situations
            .Any.Select(WithoutRulesOnOtherPayments)
            .Sample(
                question =>
                    Assert.Equal(
                        new PlainRules(question).ToPay - PlainWays.Of(question).Max(w => w.Sum()),
                        Plan(question).Contribution.Cents
                    ),
                iter: 1_000,
                threads: 1
            );

    [Fact]
    public void Every_plan_sums_to_the_price_and_no_line_pays_more_than_there_is() =>
        Situations.Any.Sample(
            question =>
            {
                var plan = Plan(question);
                var outside = Money.Min(question.Situation.AlreadyPaid, plan.Price);
                Assert.Equal(question.Situation.Course.Price.Total, plan.Price);
                Assert.Equal(plan.Price, plan.Paid + plan.Contribution + outside);
                Assert.True(plan.Contribution >= Money.Zero);
                Assert.Equal(question.Purses.Count, plan.Lines.Count);
                Assert.All(
                    question.Purses,
                    purse =>
                        Assert.InRange(LineOf(purse, plan).Pays.Cents, 0, purse.Available.Cents)
                );
            },
            iter: 5_000,
            threads: 1
        );

    private static Question WithoutRulesOnOtherPayments(Question question) =>
        question.With(terms =>
            terms with
            {
                Clauses =
                [
                    .. terms
                        .Clauses.Where(c => c is not OthersPayAtLeast)
                        .Select(c =>
                            c is LearnerPaysAtLeast part ? part with { UnlessPays = null } : c
                        ),
                ],
            }
        );

    private static FundingPlan Plan(Question question) =>
        FundingPlanner.Plan(question.Situation, question.Purses, question.Terms);

    private static PlanLine LineOf(Purse purse, FundingPlan plan) =>
        Assert.Single(plan.Lines, l => l.Lot == purse.Lot);
}
