using Npgsql;
using Wallet.Domain.Proof;

namespace Wallet.Projections.Proof;

/// <summary>Events as they are stored, and the blocks that seal them, in their order.</summary>
public static class ReadHistory
{
    /// <param name="after">A sequence; exclusive.</param>
    /// <param name="upTo">A sequence; inclusive.</param>
    public static async IAsyncEnumerable<RecordedEvent> EventsAsync(
        this NpgsqlConnection connection,
        long after,
        long upTo
    )
    {
        await using var command = new NpgsqlCommand(
            """
            select seq_id, stream_id, version, type, timestamp, data::text from mt_events
            where seq_id > $1 and seq_id <= $2 order by seq_id
            """,
            connection
        );
        command.Parameters.Add(new() { Value = after });
        command.Parameters.Add(new() { Value = upTo });
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return new(
                reader.GetInt64(0),
                reader.GetGuid(1),
                reader.GetInt64(2),
                reader.GetString(3),
                await reader.GetFieldValueAsync<Instant>(4),
                reader.GetString(5)
            );
        }
    }

    public static async IAsyncEnumerable<SealedBlock> BlocksAsync(this NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            $"select number, last, events, root, before, sequences, hashes from {SealTable.Name} order by number",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            yield return new(
                new Block(
                    reader.GetInt64(0),
                    reader.GetInt64(1),
                    reader.GetInt32(2),
                    new Hash(await reader.GetFieldValueAsync<byte[]>(3)),
                    new Hash(await reader.GetFieldValueAsync<byte[]>(4))
                ),
                await reader.GetFieldValueAsync<long[]>(5),
                [
                    .. (await reader.GetFieldValueAsync<byte[]>(6))
                        .Chunk(Hash.Length)
                        .Select(bytes => new Hash(bytes)),
                ]
            );
        }
    }

    public static async Task InsertAsync(this NpgsqlConnection connection, SealedBlock sealedBlock)
    {
        await using var command = new NpgsqlCommand(
            $"insert into {SealTable.Name} (number, last, events, root, before, sequences, hashes) values ($1, $2, $3, $4, $5, $6, $7)",
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
