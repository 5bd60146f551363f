using Wallet.Domain;

namespace Wallet.Projections.Verification;

/// <summary>Where what is kept beside the events does not say what they say.</summary>
public abstract record StreamFlaw
{
    private StreamFlaw() { }

    /// <summary>A snapshot is not what its events come to.</summary>
    /// <param name="Kind">Of what: "account".</param>
    public sealed record SnapshotDiffers(string Kind, Guid Stream) : StreamFlaw;

    /// <summary>There is no snapshot of these events.</summary>
    public sealed record SnapshotMissing(string Kind, Guid Stream) : StreamFlaw;

    /// <summary>There is a snapshot, and no event of it.</summary>
    public sealed record SnapshotOfNothing(string Kind, Guid Stream) : StreamFlaw;

    /// <summary>The postings of an event are not what it comes to in the books.</summary>
    public sealed record PostingsDiffer(string Kind, Guid Stream, long Version) : StreamFlaw;

    /// <summary>All ledger accounts together are not zero on this day: a posting goes to an account that nobody knows.</summary>
    public sealed record OutOfBalance(LocalDate Day, Money Total) : StreamFlaw;

    /// <summary>There are postings of an event that does not exist.</summary>
    public sealed record PostingsOfNothing(Guid Stream, long Version) : StreamFlaw;

    /// <summary>The events cannot have happened one after the other.</summary>
    public sealed record CannotHaveHappened(string Kind, Guid Stream, string Because) : StreamFlaw;
}
