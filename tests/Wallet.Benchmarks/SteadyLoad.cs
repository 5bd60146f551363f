using System.Collections.Concurrent;
using System.Diagnostics;

namespace Wallet.Benchmarks;

/// So many callers a second, whether the ones before them were answered or not. Each waits from the moment at which it was due.
internal sealed class SteadyLoad(int perSecond, Func<Task> once)
{
    private ConcurrentBag<double> waited = [];

    /// How long each waited that came beside the last work, in milliseconds.
    public IReadOnlyCollection<double> Waited => waited;

    /// Until this is done; then all are answered.
    public async Task BesideAsync(Task work)
    {
        waited = [];
        var start = Stopwatch.GetTimestamp();
        var calls = new List<Task>();
        while (!work.IsCompleted)
        {
            var due = (int)(Stopwatch.GetElapsedTime(start).TotalSeconds * perSecond);
            while (calls.Count < due)
            {
                calls.Add(CallAsync(start + (calls.Count * Stopwatch.Frequency / perSecond)));
            }
            await Task.Delay(1);
        }
        await Task.WhenAll(calls);
        await work;
    }

    private async Task CallAsync(long due)
    {
        await once();
        waited.Add(Stopwatch.GetElapsedTime(due).TotalMilliseconds);
    }
}
