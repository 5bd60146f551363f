using System.Diagnostics;
using Npgsql;
using Wallet.Api.Replay;
using Wallet.Projections.Schemes;

namespace Wallet.Benchmarks;

/// All decisions planned again, by the commands. The baseline is reading the same events, and doing nothing with them.
internal static class ReplayBench
{
    private const double GoalSecondsForHundredThousand = 60;

    public static async Task<int> RunAsync(int decisions)
    {
        await using var wallet = await InProcessWallet.OpenAsync();
        await wallet.PublishSchemesAsync();
        await new ManyDecisions(wallet.Services).MakeAsync(decisions);

        var read = await Took.SecondsAsync(() => ReadAsync(wallet.Database));
        var replay = await Took.SecondsAsync(() => CommandAsync(wallet.Services, "replay"));
        var draft = Path.Combine(SchemesFolder.Find().Path, "nl-ontwikkelbudget/2020-01-01.json");
        var simulate = await Took.SecondsAsync(() =>
            CommandAsync(wallet.Services, "simulate", "--draft", draft)
        );
        return Report.Print(
            "replay",
            new Dictionary<string, double>
            {
                ["decisions"] = decisions,
                ["replaySeconds"] = replay,
                ["simulateSeconds"] = simulate,
                ["readSeconds"] = read,
                ["largestMegabytes"] =
                    Process.GetCurrentProcess().PeakWorkingSet64 / 1024.0 / 1024.0,
            },
            new Dictionary<string, double> { ["replayToRead"] = replay / read },
            goalsMet: replay / decisions * 100_000 < GoalSecondsForHundredThousand
        );
    }

    private static async Task CommandAsync(IServiceProvider services, params string[] arguments)
    {
        var code = await new SchemesCommand(
            work => work(services),
            Console.Out,
            Console.Error
        ).RunAsync(arguments);
        if (code != 0)
        {
            throw new InvalidOperationException($"It ended with {code}.");
        }
    }

    private static async Task ReadAsync(string connection)
    {
        await using var source = NpgsqlDataSource.Create(connection);
        await using var command = source.CreateCommand(
            "select data from mt_events order by stream_id, version"
        );
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            reader.GetString(0);
        }
    }
}
