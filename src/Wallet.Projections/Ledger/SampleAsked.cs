using Npgsql;

namespace Wallet.Projections.Ledger;

/// <summary>Postings by lot: which, follows from the seed alone, so that anybody can draw the same again.</summary>
/// <param name="From">The first day on which they were booked.</param>
/// <param name="Until">The last, inclusive.</param>
/// <param name="Size">At most so many.</param>
public sealed record SampleAsked(string Seed, LocalDate From, LocalDate Until, int Size)
{
    /// <summary>In the order of the books.</summary>
    public async Task<IReadOnlyList<LedgerRow>> RowsAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select {ReadLedger.Columns} from {LedgerTable.Name} where booked_on between $2 and $3
            order by sha256(convert_to($1 || '/' || stream_id || '/' || version || '/' || line, 'UTF8')), stream_id, version, line
            limit $4
            """,
            connection
        );
        command.Parameters.Add(new() { Value = Seed });
        command.Parameters.Add(new() { Value = From });
        command.Parameters.Add(new() { Value = Until });
        command.Parameters.Add(new() { Value = Size });
        return
        [
            .. (await command.RowsAsync())
                .OrderBy(r => r.Posting.BookedOn)
                .ThenBy(r => r.Stream)
                .ThenBy(r => r.Version)
                .ThenBy(r => r.Line),
        ];
    }
}
