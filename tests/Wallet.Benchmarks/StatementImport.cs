using System.Diagnostics;

namespace Wallet.Benchmarks;

/// The command payments import as a process of its own: how long it takes and how much memory it needs at most.
internal static class StatementImport
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    public static async Task<(double Seconds, double Megabytes)> RunAsync(
        string database,
        string file
    )
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [Path.Combine(AppContext.BaseDirectory, "Wallet.Api.dll"), "payments", "import", file]
        )
        {
            RedirectStandardOutput = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment["ConnectionStrings__Wallet"] = database;
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEndAsync();
        var most = 0L;
        while (!process.HasExited)
        {
            process.Refresh();
            most = Math.Max(most, process.HasExited ? 0 : process.PeakWorkingSet64);
            await Task.Delay(BetweenLooks);
        }
        Console.WriteLine((await said).Trim());
        return process.ExitCode == 0
            ? (watch.Elapsed.TotalSeconds, most / 1024.0 / 1024.0)
            : throw new InvalidOperationException("The statement was not imported.");
    }
}
