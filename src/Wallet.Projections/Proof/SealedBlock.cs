using Wallet.Domain.Proof;

namespace Wallet.Projections.Proof;

/// <summary>A block as it is stored: with the sequence and hash of each of its events.</summary>
public sealed record SealedBlock(Block Block, long[] Sequences, Hash[] Hashes)
{
    /// <summary>The events that follow the last block.</summary>
    public static SealedBlock After(Block? before, IReadOnlyCollection<RecordedEvent> events)
    {
        Hash[] hashes = [.. events.Select(e => e.Hash)];
        long[] sequences = [.. events.Select(e => e.Sequence)];
        return new(Block.After(before, sequences, hashes), sequences, hashes);
    }
}
