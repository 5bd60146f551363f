using Marten;
using Npgsql;
using Wallet.Projections.EventStore;

namespace Wallet.Projections.Ledger;

/// <summary>Makes the postings of one kind of stream again from its events. What is appended meanwhile is left as it is.</summary>
public sealed class RebuildLedger<TState, TEvent>(
    IDocumentStore store,
    Func<Guid, TState?> initial,
    Func<TState?, TEvent, TState> evolve
)
    where TState : class
    where TEvent : notnull
{
    /// <returns>How many events were read.</returns>
    public async Task<long> RunAsync()
    {
        await using var reading = await OpenAsync();
        await using var writing = await OpenAsync();
        var read = 0L;
        var writer = Task.CompletedTask;
        await foreach (var streams in StoredStreams<TEvent>.InBatchesAsync(reading))
        {
            read += streams.Sum(s => s.Stored.Count);
            var rows = streams.AsParallel().SelectMany(Rows).ToArray();
            await writer;
            writer = WriteAsync(writing, streams, rows);
        }
        await writer;
        return read;
    }

    private IEnumerable<LedgerRow> Rows(StoredStream<TEvent> stream) =>
        LedgerRow.Of<TState?, TEvent>(
            stream.Id,
            stream.Version - stream.Stored.Count,
            initial(stream.Id),
            stream.Events,
            evolve
        );

    private static async Task WriteAsync(
        NpgsqlConnection connection,
        IReadOnlyList<StoredStream<TEvent>> streams,
        IReadOnlyList<LedgerRow> rows
    )
    {
        await using var transaction = await connection.BeginTransactionAsync();
        await using var delete = new NpgsqlCommand(
            $"""
            delete from {LedgerTable.Name} l using unnest($1, $2) as s (id, version)
            where l.stream_id = s.id and l.version <= s.version
            """,
            connection
        );
        delete.Parameters.Add(new() { Value = streams.Select(s => s.Id).ToArray() });
        delete.Parameters.Add(new() { Value = streams.Select(s => s.Version).ToArray() });
        await delete.ExecuteNonQueryAsync();
        await connection.InsertLedgerAsync(rows);
        await transaction.CommitAsync();
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        return connection;
    }
}
