using System.Text.Json;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Wallet.Projections.EventStore;

/// <summary>
/// Makes the snapshots of one kind again from their events, stream by stream: each is written once, and as much is in memory however many there are.
/// A snapshot that is further than the events that were read stays as it is.
/// </summary>
public sealed class RebuildSnapshots<TState, TEvent>(
    IDocumentStore store,
    Func<Guid, TState?> initial,
    Func<TState?, TEvent, TState> evolve
)
    where TState : class
    where TEvent : notnull
{
    private static readonly string Table = $"mt_doc_{typeof(TState).Name.ToLowerInvariant()}";

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
            var folded = streams.AsParallel().Select(Fold).ToArray();
            await writer;
            writer = WriteAsync(folded, writing);
        }
        await writer;
        return read;
    }

    private Snapshot Fold(StoredStream<TEvent> stream) =>
        new(
            stream.Id,
            stream.Version,
            JsonSerializer.Serialize(
                stream.Events.Aggregate(initial(stream.Id), evolve),
                WalletJson.Options
            )
        );

    private static async Task WriteAsync(Snapshot[] snapshots, NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            $"""
            insert into {Table} as t (id, data, mt_dotnet_type, mt_version, mt_last_modified)
            select id, data, @type, version, transaction_timestamp() from unnest(@ids, @data, @versions) as s (id, data, version)
            on conflict (id) do update
            set data = excluded.data, mt_version = excluded.mt_version, mt_last_modified = excluded.mt_last_modified
            where t.mt_version <= excluded.mt_version
            """,
            connection
        );
        command.Parameters.AddWithValue("type", typeof(TState).FullName!);
        Add("ids", NpgsqlDbType.Uuid, s => s.Id);
        Add("data", NpgsqlDbType.Jsonb, s => s.Data);
        Add("versions", NpgsqlDbType.Bigint, s => s.Version);
        await command.ExecuteNonQueryAsync();

        void Add<T>(string name, NpgsqlDbType type, Func<Snapshot, T> of) =>
            command.Parameters.Add(
                new NpgsqlParameter(name, NpgsqlDbType.Array | type)
                {
                    Value = snapshots.Select(of).ToArray(),
                }
            );
    }

    private async Task<NpgsqlConnection> OpenAsync()
    {
        var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        return connection;
    }

    private sealed record Snapshot(Guid Id, long Version, string Data);
}
