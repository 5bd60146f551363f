using Wallet.Domain;
using Wallet.Domain.Planning;

namespace Wallet.Api.GrantRuns;

/// <summary>What came of one person in a run.</summary>
public abstract record Fate
{
    private Fate() { }

    public sealed record Granted(Money Amount) : Fate;

    public sealed record HadIt : Fate;

    public sealed record NotEntitled(Verdict Because) : Fate;

    public sealed record Refused(Rejection Because) : Fate;

    public sealed record Erased : Fate;

    /// <summary>The vault does not open this person.</summary>
    public sealed record Unreadable : Fate;
}
