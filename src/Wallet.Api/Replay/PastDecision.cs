using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Replay;

/// <summary>A reservation that was made, and what its decision saw.</summary>
/// <param name="Position">The place of its event among all events.</param>
public sealed record PastDecision(
    AccountId Account,
    AccountEvent.FundsReserved Made,
    long Position,
    Sight Sight
)
{
    public override string ToString() =>
        $"account {Account}, reservation {Made.Reservation} of {Made.On:uuuu-MM-dd}";
}

/// <summary>What a decision saw, as far as that can still be known.</summary>
public abstract record Sight
{
    private Sight() { }

    /// <summary>All of it.</summary>
    public sealed record Whole(Situation Situation, IReadOnlyList<Purse> Purses) : Sight
    {
        public FundingPlan PlanUnder(TermsBook terms) =>
            FundingPlanner.Plan(Situation, Purses, terms);
    }

    /// <summary>The person was erased, and with the key what was known of the person.</summary>
    public sealed record Erased : Sight;

    /// <summary>Something that must be there is not, or not as it was.</summary>
    public sealed record Spoilt(string Why) : Sight;
}
