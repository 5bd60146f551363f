using System.Text.Json;
using Npgsql;

namespace Wallet.Projections.EventStore;

/// <summary>All streams of one kind as they are stored, one after the other: as much is in memory however many there are.</summary>
internal static class StoredStreams<TEvent>
    where TEvent : notnull
{
    private const int EventsAtOnce = 10_000;

    private static readonly Dictionary<string, Type> Types = EventTypes
        .All.Where(e => e.Key.IsAssignableTo(typeof(TEvent)))
        .ToDictionary(e => e.Value, e => e.Key);

    public static async IAsyncEnumerable<IReadOnlyList<StoredStream<TEvent>>> InBatchesAsync(
        NpgsqlConnection connection
    )
    {
        await using var command = new NpgsqlCommand(
            "select stream_id, version, type, data from mt_events where type = any(@types) order by stream_id, version",
            connection
        )
        {
            CommandTimeout = 0,
        };
        command.Parameters.AddWithValue("types", Types.Keys.ToArray());
        await using var reader = await command.ExecuteReaderAsync();
        var batch = new List<StoredStream<TEvent>>();
        var events = 0;
        while (await reader.ReadAsync())
        {
            var id = reader.GetGuid(0);
            if (batch is not [.., var last] || last.Id != id)
            {
                if (events >= EventsAtOnce)
                {
                    yield return batch;
                    batch = [];
                    events = 0;
                }
                batch.Add(last = new StoredStream<TEvent>(id, []));
            }
            last.Version = reader.GetInt64(1);
            last.Stored.Add((Types[reader.GetString(2)], reader.GetFieldValue<byte[]>(3)));
            events++;
        }
        yield return batch;
    }
}

/// <param name="Stored">In their order.</param>
internal sealed record StoredStream<TEvent>(Guid Id, List<(Type Type, byte[] Data)> Stored)
    where TEvent : notnull
{
    /// <summary>Of the last event.</summary>
    public long Version { get; set; }

    public IEnumerable<TEvent> Events =>
        Stored.Select(e => (TEvent)JsonSerializer.Deserialize(e.Data, e.Type, WalletJson.Options)!);
}
