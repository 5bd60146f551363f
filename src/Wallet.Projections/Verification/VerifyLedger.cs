using Npgsql;
using Wallet.Domain;
using Wallet.Projections.EventStore;
using Wallet.Projections.Ledger;
using static Wallet.Projections.Verification.StreamFlaw;

namespace Wallet.Projections.Verification;

/// <summary>What no stream can tell of the ledger: whether it has postings of nothing, and whether all accounts together are zero.</summary>
public static class VerifyLedger
{
    /// <param name="today">Beside it, the end of time: then every lapse counts.</param>
    public static async Task<IReadOnlyList<StreamFlaw>> RunAsync(
        NpgsqlConnection connection,
        LocalDate today
    )
    {
        List<StreamFlaw> flaws = [.. await OfNothingAsync(connection)];
        foreach (var day in new[] { today, LocalDate.MaxIsoValue })
        {
            var balance = await TrialBalance.OnAsync(connection, day);
            if (balance.Total != Money.Zero)
            {
                flaws.Add(new OutOfBalance(day, balance.Total));
            }
        }
        return flaws;
    }

    // Of a stream that has events, its own verification compares the postings.
    private static async Task<IReadOnlyList<StreamFlaw>> OfNothingAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select distinct stream_id, version from {LedgerTable.Name} l
            where not exists (select from mt_events e where e.stream_id = l.stream_id and e.type = any($1))
            order by stream_id, version
            """,
            connection
        )
        {
            CommandTimeout = 0,
        };
        command.Parameters.Add(new() { Value = EventTypes.All.Values.ToArray() });
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<StreamFlaw>();
        while (await reader.ReadAsync())
        {
            found.Add(new PostingsOfNothing(reader.GetGuid(0), reader.GetInt64(1)));
        }
        return found;
    }
}
