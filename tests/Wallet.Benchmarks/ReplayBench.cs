using System.Diagnostics;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.Database;
using Wallet.Api.Hosting;
using Wallet.Api.Replay;
using Wallet.Projections.Schemes;

namespace Wallet.Benchmarks;

/// All decisions planned again, by the commands. The baseline is reading the same events, and doing nothing with them.
internal static class ReplayBench
{
    private const double GoalSecondsForHundredThousand = 60;

    public static async Task<int> RunAsync(int decisions)
    {
        var folder = Directory.CreateTempSubdirectory("wallet-bench-").FullName;
        try
        {
            await using var server = await PrivatePostgres.StartAsync(folder);
            var connection = WalletDatabase.Prepared(server.ConnectionString);
            await using var app = WalletHost.Build(
                WalletHost.CreateBuilder(["--environment", "Development"]),
                connection
            );
            var store = app.Services.GetRequiredService<IDocumentStore>();
            await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
            await new ManyDecisions(app.Services).MakeAsync(decisions);

            var read = await SecondsAsync(() => ReadAsync(connection));
            var replay = await SecondsAsync(() => CommandAsync(app, "replay"));
            var draft = Path.Combine(
                SchemesFolder.Find().Path,
                "nl-ontwikkelbudget/2020-01-01.json"
            );
            var simulate = await SecondsAsync(() =>
                CommandAsync(app, "simulate", "--draft", draft)
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
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task CommandAsync(WebApplication app, params string[] arguments)
    {
        var code = await new SchemesCommand(
            work => work(app.Services),
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

    private static async Task<double> SecondsAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
