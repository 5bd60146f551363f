using NodaTime;
using Npgsql;
using Wallet.Domain;
using Wallet.Projections.Ledger;

namespace Wallet.Benchmarks;

/// The trial balance over a million postings, on a day in the past, today and at the end of time. The baseline is adding up one column of the same rows.
internal static class LedgerBench
{
    private const int Postings = 1_000_000;
    private const int Times = 5;
    private const double GoalSeconds = 1;

    private static readonly LocalDate Today = new(2026, 6, 15);

    public static async Task<int> RunAsync()
    {
        await using var wallet = await InProcessWallet.OpenAsync();
        await new ManyEvents(wallet).OfAccountsAsync(20_000);
        await using var source = new NpgsqlDataSourceBuilder(wallet.Database).UseNodaTime().Build();
        await using var connection = await source.OpenConnectionAsync();
        await MultiplyAsync(connection);
        var figures = new Dictionary<string, double>
        {
            ["baselineSeconds"] = await SlowestAsync(() => SumAsync(connection)),
        };
        foreach (
            var (name, day) in new[]
            {
                ("past", Today.PlusYears(-1)),
                ("today", Today),
                ("future", LocalDate.MaxIsoValue),
            }
        )
        {
            figures[$"{name}Seconds"] = await SlowestAsync(async () =>
            {
                if ((await TrialBalance.OnAsync(connection, day)).Total != Money.Zero)
                {
                    throw new InvalidOperationException($"The books are out of balance on {day}.");
                }
            });
        }
        var slowest = figures.Values.Max();
        return Report.Print(
            "ledger",
            figures,
            new Dictionary<string, double>
            {
                ["slowestToBaseline"] = slowest / figures["baselineSeconds"],
            },
            goalsMet: slowest < GoalSeconds
        );
    }

    // The same postings again and again, as if of other streams, spread over ten years.
    private static async Task MultiplyAsync(NpgsqlConnection connection)
    {
        await using var multiply = new NpgsqlCommand(
            """
            create temporary table one as select *, row_number() over () as n from ledger;
            insert into ledger
            select gen_random_uuid(), version, line, booked_on - times, effective_on - times, debit, credit, cents, lot, scheme, funder, reservation, provider, run
            from one cross join generate_series(1, (@postings / (select count(*) from ledger))::int) as times
            limit @postings - (select count(*) from ledger);
            analyze ledger;
            """,
            connection
        )
        {
            CommandTimeout = 0,
        };
        multiply.Parameters.AddWithValue("postings", Postings);
        await multiply.ExecuteNonQueryAsync();
        await using var count = new NpgsqlCommand("select count(*) from ledger", connection);
        Console.WriteLine($"{await count.ExecuteScalarAsync()} postings");
    }

    private static async Task SumAsync(NpgsqlConnection connection)
    {
        await using var sum = new NpgsqlCommand("select sum(cents) from ledger", connection);
        await sum.ExecuteScalarAsync();
    }

    // The first time is for reading the rows from the disk.
    private static async Task<double> SlowestAsync(Func<Task> work)
    {
        await work();
        var slowest = 0.0;
        for (var i = 0; i < Times; i++)
        {
            slowest = Math.Max(slowest, await Took.SecondsAsync(work));
        }
        return slowest;
    }
}
