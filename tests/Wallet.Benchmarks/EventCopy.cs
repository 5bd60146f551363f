using Npgsql;
using NpgsqlTypes;

namespace Wallet.Benchmarks;

/// Rows of events, as they are stored, into a table of the same form by COPY.
internal sealed class EventCopy(NpgsqlConnection connection) : IAsyncDisposable
{
    private const string Columns =
        "seq_id, id, stream_id, version, data, type, timestamp, tenant_id, mt_dotnet_type, is_archived";

    private static readonly NpgsqlDbType[] Types =
    [
        NpgsqlDbType.Bigint,
        NpgsqlDbType.Uuid,
        NpgsqlDbType.Uuid,
        NpgsqlDbType.Bigint,
        NpgsqlDbType.Jsonb,
        NpgsqlDbType.Varchar,
        NpgsqlDbType.TimestampTz,
        NpgsqlDbType.Varchar,
        NpgsqlDbType.Varchar,
        NpgsqlDbType.Boolean,
    ];

    public static async Task<EventCopy> PrepareAsync(string connectionString)
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var table = new NpgsqlCommand(
            "create table bench_events (like mt_events including all, foreign key (stream_id) references mt_streams on delete cascade)",
            connection
        );
        await table.ExecuteNonQueryAsync();
        return new EventCopy(connection);
    }

    public Task<List<object[]>> RowsAsync(string source) =>
        RowsAsync("data->>'source' = $1", source);

    /// Of events of these kinds.
    public Task<List<object[]>> RowsOfAsync(params string[] types) =>
        RowsAsync("type = any($1)", types);

    private async Task<List<object[]>> RowsAsync(string where, object value)
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from mt_events where {where} order by seq_id",
            connection
        );
        command.Parameters.AddWithValue(value);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<object[]>();
        while (await reader.ReadAsync())
        {
            var row = new object[Types.Length];
            reader.GetValues(row);
            rows.Add(row);
        }
        return rows;
    }

    public async Task CopyAsync(List<object[]> rows)
    {
        await using var import = await connection.BeginBinaryImportAsync(
            $"copy bench_events ({Columns}) from stdin (format binary)"
        );
        foreach (var row in rows)
        {
            await import.StartRowAsync();
            for (var i = 0; i < row.Length; i++)
            {
                await import.WriteAsync(row[i], Types[i]);
            }
        }
        await import.CompleteAsync();
    }

    public ValueTask DisposeAsync() => connection.DisposeAsync();
}
