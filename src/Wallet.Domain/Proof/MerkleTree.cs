using System.Security.Cryptography;

namespace Wallet.Domain.Proof;

/// <summary>One hash over many things, and the proof that one of them is in it without showing the others (RFC 6962, 2.1).</summary>
/// <remarks>Leaves and nodes are hashed apart, so that no node can be given out as a leaf.</remarks>
public static class MerkleTree
{
    private const byte OfLeaf = 0;
    private const byte OfNode = 1;

    /// <summary>The hash of one thing.</summary>
    public static Hash Leaf(ReadOnlySpan<byte> content) => Of(OfLeaf, content, []);

    /// <summary>The hash over all leaves, in this order; of no leaves the hash of nothing.</summary>
    public static Hash Root(ReadOnlySpan<Hash> leaves) =>
        leaves.Length switch
        {
            0 => new Hash(SHA256.HashData([])),
            1 => leaves[0],
            _ => Node(Root(leaves[..Split(leaves)]), Root(leaves[Split(leaves)..])),
        };

    /// <summary>What one needs to get from this leaf to the root: the hash beside it, then the hash beside the node above, and so on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such leaf.</exception>
    public static ValueList<ProofStep> ProofOf(int leaf, ReadOnlySpan<Hash> leaves)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(leaf);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(leaf, leaves.Length);
        if (leaves.Length == 1)
        {
            return [];
        }
        var split = Split(leaves);
        return leaf < split
            ? [.. ProofOf(leaf, leaves[..split]), new(Root(leaves[split..]), IsLeft: false)]
            : [.. ProofOf(leaf - split, leaves[split..]), new(Root(leaves[..split]), IsLeft: true)];
    }

    /// <summary>The root to which this proof leads.</summary>
    public static Hash RootBy(Hash leaf, IEnumerable<ProofStep> proof) =>
        proof.Aggregate(
            leaf,
            (hash, step) => step.IsLeft ? Node(step.Beside, hash) : Node(hash, step.Beside)
        );

    // The largest power of two that is less than there are leaves.
    private static int Split(ReadOnlySpan<Hash> leaves) =>
        1 << (31 - int.LeadingZeroCount(leaves.Length - 1));

    private static Hash Node(Hash left, Hash right) => Of(OfNode, left.Bytes, right.Bytes);

    private static Hash Of(byte kind, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData([kind]);
        hash.AppendData(first);
        hash.AppendData(second);
        return new Hash(hash.GetHashAndReset());
    }
}

/// <summary>One step from a leaf to the root.</summary>
/// <param name="IsLeft">Whether the hash beside stands left.</param>
public sealed record ProofStep(Hash Beside, bool IsLeft);
