using Wallet.Domain.Payments;

namespace Wallet.Domain.Employers;

/// <summary>A part of a deposit that was to go back to the funder, and how far it is.</summary>
/// <param name="ReleasedBy">The second person; null before.</param>
public sealed record DepositRepayment(
    EndToEndId Payment,
    Money Amount,
    ActorId ProposedBy,
    ActorId? ReleasedBy,
    RepaymentState State
)
{
    /// <summary>Whether its money is out of the deposit: with the funder, on its way there, or put aside for it.</summary>
    public bool IsOut =>
        State is RepaymentState.Proposed or RepaymentState.Released or RepaymentState.Made;
}

/// <summary>How far a repayment is.</summary>
public enum RepaymentState
{
    /// <summary>It waits for a second person.</summary>
    Proposed,

    /// <summary>It can go to the bank.</summary>
    Released,

    /// <summary>It never will.</summary>
    Withdrawn,

    /// <summary>The bank made it. It can still come back.</summary>
    Made,

    /// <summary>The bank did not make it, or it came back.</summary>
    Returned,
}
