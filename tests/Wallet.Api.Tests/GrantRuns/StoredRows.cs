using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Wallet.Api.Tests.GrantRuns;

/// <summary>Rows in words, to compare what two ways of writing wrote.</summary>
internal static class StoredRows
{
    /// <summary>All columns, but for what differs from one write to the next: ids, places and moments, of which only is told whether they are there.</summary>
    public static async Task<string[]> OfAsync(Crowd crowd, string table, Guid id)
    {
        await using var command = crowd
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(
                $"select * from {table} where {Key(table)} = $1 order by {Order(table)}"
            );
        command.Parameters.AddWithValue(id);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            rows.Add(
                string.Join(
                        " | ",
                        Enumerable
                            .Range(0, reader.FieldCount)
                            .Select(i => $"{reader.GetName(i)} {Told(reader, i)}")
                    )
                    .Replace($"{id}", "(id)", StringComparison.Ordinal)
            );
        }
        return [.. rows];
    }

    private static string Told(NpgsqlDataReader reader, int column) =>
        reader.IsDBNull(column) ? "null"
        : reader.GetName(column) is "seq_id"
        || reader.GetDataTypeName(column).StartsWith("timestamp", StringComparison.Ordinal)
            ? "is there"
        : reader.GetName(column) == "id" && reader.GetName(0) == "seq_id" ? "is there"
        : reader.GetName(column) == "mt_version" && reader.GetDataTypeName(column) == "uuid"
            ? "is there"
        : $"{reader.GetValue(column)}";

    private static string Key(string table) => HoldsEvents(table) ? "stream_id" : "id";

    private static string Order(string table) =>
        table == "ledger" ? "version, line"
        : HoldsEvents(table) ? "version"
        : "id";

    private static bool HoldsEvents(string table) => table is "mt_events" or "ledger";
}
