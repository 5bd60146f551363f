using System.Diagnostics;

namespace Wallet.Benchmarks;

/// How long something took.
internal static class Took
{
    public static async Task<double> SecondsAsync(Func<Task> work)
    {
        var start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    public static async Task<double> MillisecondsAsync(Func<Task> work) =>
        1_000 * await SecondsAsync(work);
}
