using Npgsql;
using Wallet.Domain.Proof;

namespace Wallet.Projections.Proof;

/// <summary>Events as they are stored, and the blocks that seal them, in their order.</summary>
public static class ReadHistory
{
    // Who hides an event as archived has taken it away: nothing of ours is archived.
    private const string Select =
        "select seq_id, stream_id, version, type, timestamp, data::text from mt_events where not is_archived";

    /// <param name="after">A sequence; exclusive.</param>
    /// <param name="upTo">A sequence; inclusive.</param>
    public static async IAsyncEnumerable<RecordedEvent> EventsAsync(
        this NpgsqlConnection connection,
        long after,
        long upTo
    )
    {
        await using var command = new NpgsqlCommand(
            $"{Select} and seq_id > $1 and seq_id <= $2 order by seq_id",
            connection
        );
        command.Parameters.Add(new() { Value = after });
        command.Parameters.Add(new() { Value = upTo });
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return Event(reader);
        }
    }

    /// <summary>Null when there is none.</summary>
    public static async Task<RecordedEvent?> EventAsync(
        this NpgsqlConnection connection,
        Guid stream,
        long version
    )
    {
        await using var command = new NpgsqlCommand(
            $"{Select} and stream_id = $1 and version = $2",
            connection
        );
        command.Parameters.Add(new() { Value = stream });
        command.Parameters.Add(new() { Value = version });
        await using var reader = await command.ExecuteReaderAsync();
        return await reader.ReadAsync() ? Event(reader) : null;
    }

    /// <summary>All of one stream, in order.</summary>
    public static async Task<IReadOnlyList<RecordedEvent>> EventsOfAsync(
        this NpgsqlConnection connection,
        Guid stream,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"{Select} and stream_id = $1 order by version",
            connection
        );
        command.Parameters.Add(new() { Value = stream });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var events = new List<RecordedEvent>();
        while (await reader.ReadAsync(cancellation))
        {
            events.Add(Event(reader));
        }
        return events;
    }

    private static RecordedEvent Event(NpgsqlDataReader reader) =>
        new(
            reader.GetInt64(0),
            reader.GetGuid(1),
            reader.GetInt64(2),
            reader.GetString(3),
            reader.GetFieldValue<Instant>(4),
            reader.GetString(5)
        );

    /// <summary>All blocks, from the first on.</summary>
    public static async IAsyncEnumerable<SealedBlock> BlocksAsync(this NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from {SealTable.Name} order by number",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return Block(reader);
        }
    }

    /// <summary>The blocks that seal these events, from the first on; an event that is not sealed yet is in none.</summary>
    /// <param name="sequences">Of the events.</param>
    public static async Task<IReadOnlyList<SealedBlock>> BlocksOfAsync(
        this NpgsqlConnection connection,
        IEnumerable<long> sequences,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"""
            select distinct on (number) b.* from unnest($1) as s (sequence)
            cross join lateral (select {Columns} from {SealTable.Name} where last >= s.sequence order by last limit 1) as b
            order by number
            """,
            connection
        );
        command.Parameters.Add(new() { Value = sequences.ToArray() });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var blocks = new List<SealedBlock>();
        while (await reader.ReadAsync(cancellation))
        {
            blocks.Add(Block(reader));
        }
        return blocks;
    }

    /// <summary>The blocks after one, without what is kept of each event.</summary>
    public static async Task<IReadOnlyList<Block>> BlocksAfterAsync(
        this NpgsqlConnection connection,
        long number,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"select number, last, events, root, before from {SealTable.Name} where number > $1 order by number",
            connection
        );
        command.Parameters.Add(new() { Value = number });
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var blocks = new List<Block>();
        while (await reader.ReadAsync(cancellation))
        {
            blocks.Add(Head(reader));
        }
        return blocks;
    }

    /// <summary>Null when nothing was sealed.</summary>
    public static async Task<Block?> LastBlockAsync(
        this NpgsqlConnection connection,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from {SealTable.Name} order by number desc limit 1",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? Block(reader).Block : null;
    }

    private const string Columns = "number, last, events, root, before, sequences, hashes";

    private static Block Head(NpgsqlDataReader reader) =>
        new(
            reader.GetInt64(0),
            reader.GetInt64(1),
            reader.GetInt32(2),
            new Hash(reader.GetFieldValue<byte[]>(3)),
            new Hash(reader.GetFieldValue<byte[]>(4))
        );

    private static SealedBlock Block(NpgsqlDataReader reader) =>
        new(
            Head(reader),
            reader.GetFieldValue<long[]>(5),
            [.. reader.GetFieldValue<byte[]>(6).Chunk(Hash.Length).Select(b => new Hash(b))]
        );

    public static async Task InsertAsync(this NpgsqlConnection connection, SealedBlock sealedBlock)
    {
        await using var command = new NpgsqlCommand(
            $"insert into {SealTable.Name} ({Columns}) values ($1, $2, $3, $4, $5, $6, $7)",
            connection
        );
        var block = sealedBlock.Block;
        foreach (
            var value in new object[]
            {
                block.Number,
                block.Last,
                block.Events,
                block.Root.Bytes.ToArray(),
                block.Before.Bytes.ToArray(),
                sealedBlock.Sequences,
                sealedBlock.Hashes.SelectMany(h => h.Bytes.ToArray()).ToArray(),
            }
        )
        {
            command.Parameters.Add(new() { Value = value });
        }
        await command.ExecuteNonQueryAsync();
    }
}
