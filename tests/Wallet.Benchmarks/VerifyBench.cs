using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Npgsql;
using Wallet.Api.History;
using Wallet.Projections.EventStore;
using Wallet.Projections.Proof;

namespace Wallet.Benchmarks;

/// The command <c>verify</c> on a history of accounts. The baseline is reading the same events, and doing nothing with them.
internal static class VerifyBench
{
    private const int EventsPerSecond = 10_000;
    private const double GoalEventsPerSecond = 25_000;

    public static async Task<int> RunAsync(int worth)
    {
        await using var wallet = await InProcessWallet.OpenAsync();
        var made = await new ManyEvents(wallet).OfAccountsAsync(worth * EventsPerSecond);
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
        var read = await Took.SecondsAsync(() => ReadAsync(connection));
        var heads = new HeadsFile($"{Path.GetTempPath()}heads-{Guid.NewGuid()}");
        await heads.CatchUpAsync(after => seal.BlocksAfterAsync(after, CancellationToken.None));
        await using var services = new ServiceCollection()
            .AddSingleton(wallet.Store)
            .AddSingleton<IClock>(SystemClock.Instance)
            .AddSingleton(heads)
            .BuildServiceProvider();
        var verify = new VerifyCommand(work => work(services), Console.Error, Console.Error);
        var exit = -1;
        var seconds = await Took.SecondsAsync(async () => exit = await verify.RunAsync([]));
        return Report.Print(
            "verify",
            new Dictionary<string, double>
            {
                ["events"] = made,
                ["sealedPerSecond"] = made / sealing,
                ["readPerSecond"] = made / read,
                ["verifiedPerSecond"] = made / seconds,
            },
            new Dictionary<string, double> { ["verifiedToRead"] = read / seconds },
            goalsMet: exit == 0 && made / seconds >= GoalEventsPerSecond
        );
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
