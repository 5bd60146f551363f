using Npgsql;
using Wallet.Projections.EventStore;
using Wallet.Projections.Proof;
using Wallet.Projections.Verification;

namespace Wallet.Benchmarks;

/// Everything that <c>verify</c> compares, one after the other as it does: history with its blocks, snapshots and postings with a fresh fold, the trial
/// balance. The baseline is reading the same events, and doing nothing with them.
internal static class VerifyBench
{
    private const int EventsPerSecond = 10_000;
    private const double GoalEventsPerSecond = 25_000;

    public static async Task<int> RunAsync(int seconds)
    {
        await using var wallet = await InProcessWallet.OpenAsync();
        var made = await new ManyEvents(wallet).OfAccountsAsync(seconds * EventsPerSecond);
        await using var source = new NpgsqlDataSourceBuilder(wallet.Database).UseNodaTime().Build();
        await using var connection = await source.OpenConnectionAsync();
        await DoAsync(
            connection,
            """
            insert into mt_event_progression (name, last_seq_id) select 'HighWaterMark', max(seq_id) from mt_events
            on conflict (name) do update set last_seq_id = excluded.last_seq_id
            """
        );
        var seal = new SealHistory(wallet.Store);
        var sealing = await Took.SecondsAsync(() => seal.RunAsync(CancellationToken.None));
        var heads = (await seal.BlocksAfterAsync(0, CancellationToken.None)).ToDictionary(
            b => b.Number,
            b => b.Hash
        );
        var read = await Took.SecondsAsync(() => ReadAsync(connection));
        var history = await Took.SecondsAsync(async () =>
        {
            await using var blocks = await source.OpenConnectionAsync();
            Holds(await new VerifyHistory(connection, blocks, heads).RunAsync());
        });
        var streams = await Took.SecondsAsync(async () =>
        {
            foreach (var kind in StreamKinds.All)
            {
                Holds((await kind.VerifyAsync(wallet.Store)).Flaws);
            }
        });
        var ledger = await Took.SecondsAsync(async () =>
            Holds(await VerifyLedger.RunAsync(connection, new(2026, 6, 15)))
        );
        var verified = made / (history + streams + ledger);
        return Report.Print(
            "verify",
            new Dictionary<string, double>
            {
                ["events"] = made,
                ["sealedPerSecond"] = made / sealing,
                ["readPerSecond"] = made / read,
                ["historyPerSecond"] = made / history,
                ["streamsPerSecond"] = made / streams,
                ["ledgerSeconds"] = ledger,
                ["verifiedPerSecond"] = verified,
            },
            new Dictionary<string, double> { ["verifiedToRead"] = verified / (made / read) },
            goalsMet: verified >= GoalEventsPerSecond
        );
    }

    private static void Holds(IReadOnlyCollection<object> flaws)
    {
        if (flaws.Count > 0)
        {
            throw new InvalidOperationException($"{flaws.Count} flaws: {flaws.First()}");
        }
    }

    private static async Task ReadAsync(NpgsqlConnection connection)
    {
        await foreach (var _ in connection.EventsAsync(after: 0, upTo: long.MaxValue)) { }
    }

    private static async Task DoAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
