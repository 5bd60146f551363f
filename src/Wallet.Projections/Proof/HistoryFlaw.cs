namespace Wallet.Projections.Proof;

/// <summary>What shows that history was changed, and where.</summary>
public abstract record HistoryFlaw
{
    private HistoryFlaw() { }

    /// <summary>An event is not as it was when it was sealed.</summary>
    public sealed record EventChanged(long Sequence, Guid Stream, long Version) : HistoryFlaw;

    /// <summary>An event that was sealed is gone.</summary>
    public sealed record EventMissing(long Sequence) : HistoryFlaw;

    /// <summary>An event stands between those that were sealed, and was not there then.</summary>
    public sealed record EventAdded(long Sequence, Guid Stream, long Version) : HistoryFlaw;

    /// <summary>An event has a name that nobody gave to any.</summary>
    public sealed record UnknownEvent(long Sequence, string Type) : HistoryFlaw;

    /// <summary>A block does not fit to what it holds or to the block before.</summary>
    public sealed record BlockChanged(long Number) : HistoryFlaw;

    /// <summary>A block is another than the one whose hash is kept outside the database.</summary>
    public sealed record HeadDiffers(long Number) : HistoryFlaw;

    /// <summary>The hash of a block is not kept outside the database, and that of a later one is; or none is at all.</summary>
    public sealed record HeadMissing(long Number) : HistoryFlaw;

    /// <summary>A block whose hash is kept outside the database is gone, and with it what came after.</summary>
    public sealed record BlockMissing(long Number) : HistoryFlaw;
}
