using System.Diagnostics;
using System.Text.Json;
using Marten;
using Npgsql;
using Wallet.Projections.EventStore;
using Wallet.Projections.Ledger;
using static Wallet.Projections.Verification.StreamFlaw;

namespace Wallet.Projections.Verification;

/// <summary>Folds all streams of one kind afresh, and compares their snapshots and postings with what comes of it.</summary>
public sealed class VerifyStreams<TState, TEvent>(
    IDocumentStore store,
    Func<Guid, TState?> initial,
    Func<TState?, TEvent, TState> evolve
)
    where TState : class
    where TEvent : notnull
{
    private static readonly string Kind = typeof(TState).Name.ToLowerInvariant();

    public async Task<Verified> RunAsync()
    {
        var (events, flaws) = (0L, new List<StreamFlaw>());
        await using var reading = await OpenAsync();
        await using var beside = await OpenAsync();
        await foreach (var streams in StoredStreams<TEvent>.InBatchesAsync(reading))
        {
            events += streams.Sum(s => s.Stored.Count);
            var snapshots = await SnapshotsAsync(beside, streams);
            var postings = await beside.LedgerAsync([.. streams.Select(s => s.Id)]);
            flaws.AddRange(
                streams
                    .AsParallel()
                    .AsOrdered()
                    .SelectMany(s => FlawsOf(s, snapshots.GetValueOrDefault(s.Id), postings[s.Id]))
            );
        }
        flaws.AddRange(await SnapshotsOfNothingAsync(beside));
        return new(events, flaws);
    }

    private IEnumerable<StreamFlaw> FlawsOf(
        StoredStream<TEvent> stream,
        string? snapshot,
        IEnumerable<LedgerRow> stored
    )
    {
        var before = initial(stream.Id);
        var events = stream.Events.ToArray();
        LedgerRow[] rows;
        TState? folded;
        try
        {
            rows =
            [
                .. LedgerRow.Of<TState?, TEvent>(
                    stream.Id,
                    stream.Version - events.Length,
                    before,
                    events,
                    evolve
                ),
            ];
            folded = events.Aggregate(before, evolve);
        }
        catch (UnreachableException impossible)
        {
            return [new CannotHaveHappened(Kind, stream.Id, impossible.Message)];
        }
        return Of(stream, snapshot, folded)
            .Concat(
                rows.Except(stored)
                    .Concat(stored.Except(rows))
                    .Select(r => r.Version)
                    .Distinct()
                    .Order()
                    .Select(version => new PostingsDiffer(Kind, stream.Id, version))
            );
    }

    private static IEnumerable<StreamFlaw> Of(
        StoredStream<TEvent> stream,
        string? snapshot,
        TState? folded
    ) =>
        snapshot is null ? [new SnapshotMissing(Kind, stream.Id)]
        : JsonSerializer.Deserialize<TState>(snapshot, WalletJson.Options)!.Equals(folded) ? []
        : [new SnapshotDiffers(Kind, stream.Id)];

    private static async Task<Dictionary<Guid, string>> SnapshotsAsync(
        NpgsqlConnection connection,
        IReadOnlyList<StoredStream<TEvent>> streams
    )
    {
        await using var command = new NpgsqlCommand(
            $"select id, data::text from mt_doc_{Kind} where id = any($1)",
            connection
        );
        command.Parameters.Add(new() { Value = streams.Select(s => s.Id).ToArray() });
        await using var reader = await command.ExecuteReaderAsync();
        var found = new Dictionary<Guid, string>(streams.Count);
        while (await reader.ReadAsync())
        {
            found.Add(reader.GetGuid(0), reader.GetString(1));
        }
        return found;
    }

    private static async Task<IReadOnlyList<StreamFlaw>> SnapshotsOfNothingAsync(
        NpgsqlConnection connection
    )
    {
        await using var command = new NpgsqlCommand(
            $"select id from mt_doc_{Kind} d where not exists (select from mt_events e where e.stream_id = d.id) order by id",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<StreamFlaw>();
        while (await reader.ReadAsync())
        {
            found.Add(new SnapshotOfNothing(Kind, reader.GetGuid(0)));
        }
        return found;
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        return connection;
    }
}
