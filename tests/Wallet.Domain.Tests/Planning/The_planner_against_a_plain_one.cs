using CsCheck;
using Wallet.Domain.Planning;

namespace Wallet.Domain.Tests.Planning;

/// <summary>The planner must agree with the plain reading of its rules, to the cent and in what it calls declined.</summary>
public sealed class The_planner_against_a_plain_one
{
    [Fact]
    public void They_pay_the_same_and_decline_the_same() =>
        Situations.Any.Sample(
            question =>
            {
                var plain = new PlainPlanner(
                    question.Situation,
                    question.Purses,
                    question.Terms
                ).Plan();
                var plan = Plan(question);
                Assert.Equal(
                    plain,
                    new PlainPlanner.Outcome(
                        [.. question.Purses.Select(p => LineOf(p, plan).Pays.Cents)],
                        plan.Contribution.Cents,
                        [.. question.Purses.Select(p => LineOf(p, plan).IsDeclined)]
                    )
                );
            },
            iter: 10_000,
            threads: 1
        );

    [Fact]
    public void No_legal_way_to_pay_leaves_the_learner_less() =>
        Situations.Any.Sample(
            question =>
            {
                var plain = new PlainPlanner(question.Situation, question.Purses, question.Terms);
                Assert.Equal(
                    plain.EveryLegalWay().Min(plain.LeftForLearner),
                    Plan(question).Contribution.Cents
                );
            },
            iter: 300,
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

    private static FundingPlan Plan(Question question) =>
        FundingPlanner.Plan(question.Situation, question.Purses, question.Terms);

    private static PlanLine LineOf(Purse purse, FundingPlan plan) =>
        Assert.Single(plan.Lines, l => l.Lot == purse.Lot);
}
