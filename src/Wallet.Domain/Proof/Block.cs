using System.Globalization;
using System.Text;

namespace Wallet.Domain.Proof;

/// <summary>Events that were sealed together. Each block holds the hash of the one before, so that nothing can change in any without changing all that follow.</summary>
/// <param name="Number">From 1 on.</param>
/// <param name="Last">The sequence of the last event in it; all up to it are in this block or one before.</param>
/// <param name="Events">How many it seals.</param>
/// <param name="Root">Over their hashes, in the order of their sequence.</param>
/// <param name="Before">The hash of the block before; zeros for the first.</param>
public sealed record Block(long Number, long Last, int Events, Hash Root, Hash Before)
{
    /// <summary>Its hash: what is kept outside the database.</summary>
    public Hash Hash =>
        MerkleTree.Leaf(
            Encoding.UTF8.GetBytes(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Number}\n{Last}\n{Events}\n{Root}\n{Before}"
                )
            )
        );

    /// <summary>The block that seals these events after another; null is none before.</summary>
    /// <param name="before">The block before.</param>
    /// <param name="sequences">Of the events; ascending, at least one.</param>
    /// <param name="hashes">Of the same events.</param>
    public static Block After(
        Block? before,
        IReadOnlyList<long> sequences,
        ReadOnlySpan<Hash> hashes
    ) =>
        new(
            (before?.Number ?? 0) + 1,
            sequences[^1],
            sequences.Count,
            MerkleTree.Root(hashes),
            before?.Hash ?? default
        );
}
