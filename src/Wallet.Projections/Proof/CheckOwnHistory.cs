using Wallet.Domain.Proof;
using static Wallet.Projections.Proof.OwnHistoryFlaw;

namespace Wallet.Projections.Proof;

/// <summary>What is wrong with a history that somebody downloaded.</summary>
public abstract record OwnHistoryFlaw
{
    private OwnHistoryFlaw() { }

    /// <summary>An event is missing before this one, or stands twice.</summary>
    public sealed record OutOfOrder(long Version) : OwnHistoryFlaw;

    /// <summary>An event is not what was sealed.</summary>
    public sealed record EventDiffers(long Version) : OwnHistoryFlaw;

    /// <summary>An event names a block that the file does not have.</summary>
    public sealed record BlockNotThere(long Number) : OwnHistoryFlaw;

    /// <summary>A block does not have the hash that it says, or does not follow the one before.</summary>
    public sealed record BlockDiffers(long Number) : OwnHistoryFlaw;

    /// <summary>Outside the database another hash of this block is kept, or none.</summary>
    public sealed record HeadDiffers(long Number) : OwnHistoryFlaw;
}

/// <summary>Checks a downloaded history by itself: it needs no database and asks nobody.</summary>
public static class CheckOwnHistory
{
    /// <param name="heads">The hashes of all blocks, as an auditor has them; null to look at the file alone.</param>
    public static IReadOnlyList<OwnHistoryFlaw> FlawsOf(
        OwnHistory history,
        IReadOnlyDictionary<long, Hash>? heads
    )
    {
        var blocks = history.Blocks.ToLookup(b => b.Number);
        return
        [
            .. history
                .Events.Where((e, i) => e.Version != i + 1)
                .Select(e => new OutOfOrder(e.Version)),
            .. history
                .Events.Where(e => e.Block is not null)
                .SelectMany(e =>
                    FlawsOf(e, history.AccountId, blocks[e.Block!.Value].FirstOrDefault())
                ),
            .. history
                .Blocks.Where((b, i) => !IsSound(b, i == 0 ? null : history.Blocks[i - 1]))
                .Select(b => new BlockDiffers(b.Number)),
            .. history
                .Blocks.Where(b => heads is not null && !IsKept(b, heads))
                .Select(b => new HeadDiffers(b.Number)),
        ];
    }

    private static IEnumerable<OwnHistoryFlaw> FlawsOf(
        ProvenEvent e,
        Guid account,
        ProvenBlock? block
    ) =>
        block is null ? [new BlockNotThere(e.Block!.Value)]
        : e.Sequence <= block.Last && MerkleTree.RootBy(e.In(account).Hash, e.Proof) == block.Root
            ? []
        : [new EventDiffers(e.Version)];

    private static bool IsSound(ProvenBlock block, ProvenBlock? before) =>
        block.ToBlock().Hash == block.Hash
        && (
            before is null
            || block.Number > before.Number
                && (block.Number > before.Number + 1 || block.Before == before.Hash)
        );

    private static bool IsKept(ProvenBlock block, IReadOnlyDictionary<long, Hash> heads) =>
        heads.TryGetValue(block.Number, out var head) && head == block.Hash;
}
