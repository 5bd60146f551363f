using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;

namespace Wallet.Api.Cases;

/// <summary>Who got what when a course of a story was over or cancelled.</summary>
internal sealed record Ending(
    Money ProviderGets,
    ValueList<Leg> Refunded,
    Money RefundedToLearner,
    ValueList<Leg> Reclaimed
)
{
    /// <summary>What the account says of it; null when it was only started.</summary>
    public static Ending? Of(AccountEvent happened, FundingPlan plan) =>
        happened switch
        {
            AccountEvent.ReservationReleased e => Cancelled(plan) with { Refunded = e.Returned },
            AccountEvent.ReservationSettled { Settlement: var s } => new(
                s.ProviderGets,
                s.Returned,
                s.LearnerGetsBack,
                [.. s.Reclaimed.Select(r => r.Leg)]
            ),
            _ => null,
        };

    /// <summary>No budget put money aside, so the account knows nothing of it: the learner pays a completed course, and gets back a cancelled one.</summary>
    public static Ending WithoutBudgets(Step step, FundingPlan plan) =>
        step is CancelStep ? Cancelled(plan) : new(plan.Price, [], Money.Zero, []);

    private static Ending Cancelled(FundingPlan plan) => new(Money.Zero, [], plan.Contribution, []);
}
