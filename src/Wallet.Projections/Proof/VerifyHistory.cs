using Npgsql;
using Wallet.Domain.Proof;
using Wallet.Projections.EventStore;
using static Wallet.Projections.Proof.HistoryFlaw;

namespace Wallet.Projections.Proof;

/// <summary>Compares the events with what was sealed of them, and the blocks with what is kept outside the database.</summary>
/// <param name="blocks">A connection of its own, as both are read at once.</param>
/// <param name="heads">The hashes that are kept outside, by the number of the block.</param>
public sealed class VerifyHistory(
    NpgsqlConnection events,
    NpgsqlConnection blocks,
    IReadOnlyDictionary<long, Hash> heads
)
{
    private static readonly HashSet<string> Types = [.. EventTypes.All.Values];

    private readonly List<HistoryFlaw> flaws = [];
    private readonly long lastHead = heads.Keys.DefaultIfEmpty().Max();
    private Block? before;

    /// <summary>How many events were read.</summary>
    public long Compared { get; private set; }

    /// <summary>How many of them happened after the last block.</summary>
    public long NotSealed { get; private set; }

    /// <summary>Up to which event they are sealed.</summary>
    public long SealedUpTo => before?.Last ?? 0;

    /// <summary>All flaws, in the order of the events.</summary>
    public async Task<IReadOnlyList<HistoryFlaw>> RunAsync()
    {
        // The blocks are asked for first: an event that is sealed meanwhile is not looked for.
        await using var seals = blocks.BlocksAsync().GetAsyncEnumerator();
        var isBlock = await seals.MoveNextAsync();
        await using var stored = events
            .EventsAsync(after: long.MinValue, upTo: long.MaxValue)
            .GetAsyncEnumerator();
        var isMore = await NextAsync();
        for (; isBlock; isBlock = await seals.MoveNextAsync())
        {
            var sealedBlock = seals.Current;
            CompareBlock(sealedBlock);
            foreach (var (sequence, hash) in sealedBlock.Sequences.Zip(sealedBlock.Hashes))
            {
                for (; isMore && stored.Current.Sequence < sequence; isMore = await NextAsync())
                {
                    var added = stored.Current;
                    flaws.Add(new EventAdded(added.Sequence, added.Stream, added.Version));
                }
                if (!isMore || stored.Current.Sequence > sequence)
                {
                    flaws.Add(new EventMissing(sequence));
                    continue;
                }
                if (stored.Current.Hash != hash)
                {
                    var changed = stored.Current;
                    flaws.Add(new EventChanged(sequence, changed.Stream, changed.Version));
                }
                isMore = await NextAsync();
            }
            before = sealedBlock.Block;
        }
        for (; isMore; isMore = await NextAsync())
        {
            NotSealed++;
        }
        flaws.AddRange(
            heads
                .Keys.Where(number => number > (before?.Number ?? 0))
                .Order()
                .Select(number => new BlockMissing(number))
        );
        return flaws;

        async ValueTask<bool> NextAsync()
        {
            if (!await stored.MoveNextAsync())
            {
                return false;
            }
            Compared++;
            if (!Types.Contains(stored.Current.Type))
            {
                flaws.Add(new UnknownEvent(stored.Current.Sequence, stored.Current.Type));
            }
            return true;
        }
    }

    private void CompareBlock(SealedBlock stored)
    {
        if (stored.Block != Block.After(before, stored.Sequences, stored.Hashes))
        {
            flaws.Add(new BlockChanged(stored.Block.Number));
        }
        if (heads.TryGetValue(stored.Block.Number, out var head))
        {
            if (head != stored.Block.Hash)
            {
                flaws.Add(new HeadDiffers(stored.Block.Number));
            }
        }
        else if (stored.Block.Number < lastHead || heads.Count == 0)
        {
            flaws.Add(new HeadMissing(stored.Block.Number));
        }
    }
}
