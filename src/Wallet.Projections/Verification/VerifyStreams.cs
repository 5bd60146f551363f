using System.Data;
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
        await using var one = await reading.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        await using var same = await beside.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        await SeeTheSameAsync(reading, beside);
        // While some are compared, the next are read.
        var comparing = Task.FromResult<StreamFlaw[]>([]);
        await foreach (var streams in StoredStreams<TEvent>.InBatchesAsync(reading))
        {
            events += streams.Sum(s => s.Stored.Count);
            var snapshots = await SnapshotsAsync(beside, streams);
            var postings = await beside.LedgerAsync([.. streams.Select(s => s.Id)]);
            flaws.AddRange(await comparing);
            comparing = Task.Run(() =>
                streams
                    .AsParallel()
                    .AsOrdered()
                    .SelectMany(s => FlawsOf(s, snapshots.GetValueOrDefault(s.Id), postings[s.Id]))
                    .ToArray()
            );
        }
        flaws.AddRange(await comparing);
        flaws.AddRange(await SnapshotsOfNothingAsync(beside));
        return new(events, flaws);
    }

    // What is appended meanwhile, neither of them sees.
    private static async Task SeeTheSameAsync(NpgsqlConnection reading, NpgsqlConnection beside)
    {
        await using var export = new NpgsqlCommand("select pg_export_snapshot()", reading);
        var snapshot = (string)(await export.ExecuteScalarAsync())!;
        await using var import = new NpgsqlCommand(
            $"set transaction snapshot '{snapshot}'",
            beside
        );
        await import.ExecuteNonQueryAsync();
        foreach (var connection in new[] { reading, beside })
        {
            await using var patience = new NpgsqlCommand(
                "set local idle_in_transaction_session_timeout = 0",
                connection
            );
            await patience.ExecuteNonQueryAsync();
        }
    }

    private IEnumerable<StreamFlaw> FlawsOf(
        StoredStream<TEvent> stream,
        string? snapshot,
        IEnumerable<LedgerRow> stored
    )
    {
        if (stream.Version != stream.Stored.Count)
        {
            return
            [
                new CannotHaveHappened(
                    Kind,
                    stream.Id,
                    $"of {stream.Version} events there are {stream.Stored.Count}"
                ),
            ];
        }
        try
        {
            var (folded, rows) = Fold(stream);
            return [.. FlawsOf(stream, snapshot, folded), .. FlawsOf(stream, stored, rows)];
        }
#pragma warning disable CA1031 // events that somebody made up may lead to anything
        catch (Exception impossible)
#pragma warning restore CA1031
        {
            return [new CannotHaveHappened(Kind, stream.Id, impossible.Message)];
        }
    }

    private (TState? Folded, List<LedgerRow> Rows) Fold(StoredStream<TEvent> stream)
    {
        var state = initial(stream.Id);
        var rows = new List<LedgerRow>();
        var version = 0L;
        foreach (var happened in stream.Events)
        {
            rows.AddRange(LedgerRow.Of(stream.Id, ++version, state, happened));
            state = evolve(state, happened);
        }
        return (state, rows);
    }

    private static IEnumerable<StreamFlaw> FlawsOf(
        StoredStream<TEvent> stream,
        string? snapshot,
        TState? folded
    ) =>
        snapshot is null ? [new SnapshotMissing(Kind, stream.Id)]
        : Read(snapshot)?.Equals(folded) == true ? []
        : [new SnapshotDiffers(Kind, stream.Id)];

    // One that cannot be read differs too.
    private static TState? Read(string snapshot)
    {
        try
        {
            return JsonSerializer.Deserialize<TState>(snapshot, WalletJson.Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<StreamFlaw> FlawsOf(
        StoredStream<TEvent> stream,
        IEnumerable<LedgerRow> stored,
        IReadOnlyCollection<LedgerRow> rows
    ) =>
        rows.SequenceEqual(stored)
            ? []
            : rows.Except(stored)
                .Concat(stored.Except(rows))
                .Select(r => r.Version)
                .Distinct()
                .Order()
                .Select(version => new PostingsDiffer(Kind, stream.Id, version));

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
