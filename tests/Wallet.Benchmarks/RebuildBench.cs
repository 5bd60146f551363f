using System.Globalization;
using Marten;
using Npgsql;
using Wallet.Projections.EventStore;

namespace Wallet.Benchmarks;

/// Each kind of snapshot thrown away and made again from its events, alone in a database of its own. The baseline is reading the same events, and
/// doing nothing with them.
internal static class RebuildBench
{
    private const int EventsPerSecond = 10_000;
    private const double GoalEventsPerSecond = 25_000;

    public static async Task<int> RunAsync(int seconds)
    {
        var events = seconds * EventsPerSecond;
        var figures = new Dictionary<string, double>();
        var ratios = new Dictionary<string, double>();
        var slowest = double.MaxValue;
        foreach (var (name, documents, make, rebuild) in Kinds)
        {
            await using var wallet = await InProcessWallet.OpenAsync();
            var made = await make(new ManyEvents(wallet), events);
            await using var source = NpgsqlDataSource.Create(wallet.Database);
            var before = await ContentAsync(source, documents);
            var read = made / await Took.SecondsAsync(() => ReadAsync(source));
            await EmptyAsync(source, documents);
            var rebuilt = made / await Took.SecondsAsync(() => rebuild(wallet.Store));
            if (await ContentAsync(source, documents) != before)
            {
                throw new InvalidOperationException($"The rebuilt {name} are not as they were.");
            }
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: {made} events, read {read:0}/s, rebuilt {rebuilt:0}/s"
                )
            );
            figures[$"{name}Events"] = made;
            figures[$"{name}RebuiltPerSecond"] = rebuilt;
            figures[$"{name}ReadPerSecond"] = read;
            ratios[$"{name}RebuiltToRead"] = rebuilt / read;
            slowest = Math.Min(slowest, rebuilt);
        }
        return Report.Print("rebuild", figures, ratios, goalsMet: slowest >= GoalEventsPerSecond);
    }

    private static readonly (
        string Name,
        string Documents,
        Func<ManyEvents, int, Task<int>> Make,
        Func<IDocumentStore, Task<long>> Rebuild
    )[] Kinds =
    [
        (
            "accounts",
            "mt_doc_account",
            (e, count) => e.OfAccountsAsync(count),
            store => StreamKinds.Accounts.RebuildSnapshotsAsync(store)
        ),
        (
            "deposits",
            "mt_doc_funderdeposit",
            (e, count) => e.OfDepositsAsync(count),
            store => StreamKinds.Deposits.RebuildSnapshotsAsync(store)
        ),
        (
            "pots",
            "mt_doc_pot",
            (e, count) => e.OfPotsAsync(count),
            store => StreamKinds.Pots.RebuildSnapshotsAsync(store)
        ),
        (
            "registrations",
            "mt_doc_registration",
            (e, count) => e.OfRegistrationsAsync(count),
            store => StreamKinds.Registrations.RebuildSnapshotsAsync(store)
        ),
        (
            "courseGrants",
            "mt_doc_coursegrants",
            (e, count) => e.OfCourseGrantsAsync(count),
            store => StreamKinds.OfCourses.RebuildSnapshotsAsync(store)
        ),
        (
            "schemes",
            "mt_doc_scheme",
            (e, count) => e.OfSchemesAsync(count),
            store => StreamKinds.Schemes.RebuildSnapshotsAsync(store)
        ),
    ];

    private static async Task EmptyAsync(NpgsqlDataSource source, string documents)
    {
        await using var command = source.CreateCommand($"truncate {documents}");
        await command.ExecuteNonQueryAsync();
    }

    private static async Task ReadAsync(NpgsqlDataSource source)
    {
        await using var command = source.CreateCommand(
            "select seq_id, stream_id, version, type, data from mt_events order by seq_id"
        );
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            reader.GetString(4);
        }
    }

    private static async Task<string> ContentAsync(NpgsqlDataSource source, string documents)
    {
        await using var command = source.CreateCommand(
            $"select count(*) || ' ' || sum(hashtextextended(id::text || data::text, 0)) from {documents}"
        );
        return (string)(await command.ExecuteScalarAsync())!;
    }
}
