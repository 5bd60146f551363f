namespace Wallet.Benchmarks;

/// From nothing to ready, and again: the database, the schema, the demo data, the page.
internal static class StartBench
{
    private const double GoalSecondsLater = 5;

    public static async Task<int> RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("wallet-bench-").FullName;
        try
        {
            double first;
            await using (var wallet = await ServedWallet.StartAsync(folder))
            {
                first = wallet.UntilReady.TotalSeconds;
            }
            await using var again = await ServedWallet.StartAsync(folder);
            var later = again.UntilReady.TotalSeconds;
            using var page = await again.Client.GetAsync(new Uri("/", UriKind.Relative));
            page.EnsureSuccessStatusCode();
            return Report.Print(
                "start",
                new Dictionary<string, double>
                {
                    ["firstStartSeconds"] = first,
                    ["laterStartSeconds"] = later,
                    ["memoryAtRestMegabytes"] = again.Megabytes,
                },
                new Dictionary<string, double> { ["laterToFirst"] = later / first },
                goalsMet: later < GoalSecondsLater
            );
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
