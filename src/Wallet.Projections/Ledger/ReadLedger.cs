using Npgsql;
using Wallet.Domain;
using Wallet.Domain.Ledger;

namespace Wallet.Projections.Ledger;

/// <summary>What the ledger says.</summary>
public static class ReadLedger
{
    internal const string Columns =
        "stream_id, version, line, booked_on, effective_on, debit, credit, cents, lot, scheme, funder, reservation, provider, run";

    /// <summary>All rows of some streams, in order.</summary>
    public static async Task<ILookup<Guid, LedgerRow>> LedgerAsync(
        this NpgsqlConnection connection,
        IReadOnlyCollection<Guid> streams
    )
    {
        await using var command = new NpgsqlCommand(
            $"select {Columns} from {LedgerTable.Name} where stream_id = any($1) order by stream_id, version, line",
            connection
        );
        command.Parameters.Add(new() { Value = streams.ToArray() });
        return (await command.RowsAsync()).ToLookup(r => r.Stream);
    }

    internal static async Task<IReadOnlyList<LedgerRow>> RowsAsync(this NpgsqlCommand command)
    {
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<LedgerRow>();
        while (await reader.ReadAsync())
        {
            rows.Add(Row(reader));
        }
        return rows;
    }

    private static LedgerRow Row(NpgsqlDataReader reader)
    {
        return new(
            reader.GetGuid(0),
            reader.GetInt64(1),
            reader.GetInt32(2),
            new Posting(
                LedgerAccounts.Named(reader.GetString(5)),
                LedgerAccounts.Named(reader.GetString(6)),
                new Money(reader.GetInt64(7)),
                reader.GetFieldValue<LocalDate>(3),
                reader.GetFieldValue<LocalDate>(4)
            )
            {
                Lot = Guid(8) is { } lot ? new LotId(lot) : null,
                Scheme = Text(9) is { } scheme ? new SchemeId(scheme) : null,
                Funder = Text(10) is { } funder ? new FunderId(funder) : null,
                Reservation = Guid(11) is { } reservation ? new ReservationId(reservation) : null,
                Provider = Guid(12) is { } provider ? new ProviderId(provider) : null,
                Run = Guid(13) is { } run ? new PaymentRunId(run) : null,
            }
        );

        Guid? Guid(int column) => reader.IsDBNull(column) ? null : reader.GetGuid(column);

        string? Text(int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
    }
}
