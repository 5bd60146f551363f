using System.Diagnostics;

namespace Wallet.Benchmarks;

/// Callers that ask one thing after the other, without pause.
internal static class Load
{
    /// What every caller does is counted, also by whom it ends after the time: then the time is longer.
    public static Task<Measured> RunAsync(int callers, TimeSpan duration, Func<int, Task> once) =>
        RunAsync(callers, Task.Delay(duration), once);

    /// The same until something else is done.
    public static async Task<Measured> RunAsync(int callers, Task until, Func<int, Task> once)
    {
        var start = Stopwatch.GetTimestamp();
        var waits = await Task.WhenAll(
            Enumerable.Range(0, callers).Select(caller => Task.Run(() => CallAsync(caller)))
        );
        await until;
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        var all = waits.SelectMany(w => w).ToArray();
        return new Measured(
            all.Length / seconds,
            Report.Percentile(all, 50),
            Report.Percentile(all, 99)
        );

        async Task<List<double>> CallAsync(int caller)
        {
            var waited = new List<double>();
            do
            {
                waited.Add(await Took.MillisecondsAsync(() => once(caller)));
            } while (!until.IsCompleted);
            return waited;
        }
    }
}

/// <param name="P50">Milliseconds that a caller waits.</param>
internal sealed record Measured(double PerSecond, double P50, double P99);
