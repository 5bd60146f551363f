using Marten;
using Npgsql;

namespace Wallet.Projections.Ledger;

/// <summary>Many rows by one statement, in the caller's transaction.</summary>
internal static class LedgerInsert
{
    public static async Task InsertLedgerAsync(
        this NpgsqlConnection connection,
        IReadOnlyList<LedgerRow> rows
    )
    {
        if (rows.Count == 0)
        {
            return;
        }
        var arrays = Arrays(rows);
        await using var command = new NpgsqlCommand(
            Sql(arrays.Select((_, i) => $"${i + 1}")),
            connection
        );
        foreach (var array in arrays)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = array });
        }
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>When the session is saved, in its transaction.</summary>
    public static void InsertLedger(this IDocumentSession session, IReadOnlyList<LedgerRow> rows) =>
        ((ITransactionParticipantRegistrar)session).AddTransactionParticipant(new Inserting(rows));

    private static string Sql(IEnumerable<string> places) =>
        $"""
            insert into {LedgerTable.Name} ({ReadLedger.Columns})
            select * from unnest({string.Join(", ", places)})
            """;

    private static object[] Arrays(IReadOnlyList<LedgerRow> rows)
    {
        return
        [
            Of(r => r.Stream),
            Of(r => r.Version),
            Of(r => r.Line),
            Of(r => r.Posting.BookedOn),
            Of(r => r.Posting.EffectiveOn),
            Of(r => LedgerAccounts.NameOf(r.Posting.Debit)),
            Of(r => LedgerAccounts.NameOf(r.Posting.Credit)),
            Of(r => r.Posting.Amount.Cents),
            Of(r => r.Posting.Lot?.Value),
            Of(r => r.Posting.Scheme?.Value),
            Of(r => r.Posting.Funder?.Value),
            Of(r => r.Posting.Reservation?.Value),
            Of(r => r.Posting.Provider?.Value),
            Of(r => r.Posting.Run?.Value),
        ];

        T[] Of<T>(Func<LedgerRow, T> column) => [.. rows.Select(column)];
    }

    private sealed class Inserting(IReadOnlyList<LedgerRow> rows) : ITransactionParticipant
    {
        public Task BeforeCommitAsync(
            NpgsqlConnection connection,
            NpgsqlTransaction transaction,
            CancellationToken token
        ) => connection.InsertLedgerAsync(rows);
    }
}
