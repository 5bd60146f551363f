using Wallet.Domain.Proof;

namespace Wallet.Projections.Proof;

/// <summary>All that happened on one account, with the proof that it was sealed so. It holds nothing of anybody else but hashes.</summary>
/// <param name="Blocks">The blocks in which these events are sealed, without what else they seal.</param>
public sealed record OwnHistory(
    Guid AccountId,
    Instant MadeAt,
    IReadOnlyList<ProvenEvent> Events,
    IReadOnlyList<ProvenBlock> Blocks
)
{
    /// <param name="events">All of the account, in order.</param>
    /// <param name="blocks">Those in which they are sealed.</param>
    public static OwnHistory Of(
        Guid account,
        Instant now,
        IReadOnlyList<RecordedEvent> events,
        IReadOnlyList<SealedBlock> blocks
    ) =>
        new(
            account,
            now,
            [.. events.Select(e => ProvenEvent.Of(e, blocks))],
            [.. blocks.Select(b => ProvenBlock.Of(b.Block))]
        );
}

/// <summary>An event as it is stored, and the way from it to the root of its block.</summary>
/// <param name="Data">As text, as the database writes it down: what was hashed.</param>
/// <param name="Block">The number of its block; null when it is not sealed yet.</param>
/// <param name="Proof">From its hash to the root of the block; empty when it is not sealed yet.</param>
public sealed record ProvenEvent(
    long Sequence,
    long Version,
    string Type,
    Instant At,
    string Data,
    long? Block,
    IReadOnlyList<ProofStep> Proof
)
{
    public static ProvenEvent Of(RecordedEvent e, IReadOnlyList<SealedBlock> blocks)
    {
        var block = blocks.FirstOrDefault(b => b.Block.Last >= e.Sequence);
        var place = block is null ? -1 : Array.BinarySearch(block.Sequences, e.Sequence);
        return new(
            e.Sequence,
            e.Version,
            e.Type,
            e.At,
            e.Data,
            place < 0 ? null : block!.Block.Number,
            place < 0 ? [] : MerkleTree.ProofOf(place, block!.Hashes)
        );
    }

    /// <summary>The event as it would be stored in this stream.</summary>
    public RecordedEvent In(Guid stream) => new(Sequence, stream, Version, Type, At, Data);
}

/// <summary>A block, and its hash as it is kept outside the database.</summary>
public sealed record ProvenBlock(
    long Number,
    long Last,
    int Events,
    Hash Root,
    Hash Before,
    Hash Hash
)
{
    public static ProvenBlock Of(Block block) =>
        new(block.Number, block.Last, block.Events, block.Root, block.Before, block.Hash);

    public Block ToBlock() => new(Number, Last, Events, Root, Before);
}
