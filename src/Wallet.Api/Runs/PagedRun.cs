using System.Diagnostics;
using System.Globalization;

namespace Wallet.Api.Runs;

/// <summary>
/// Bulk work on accounts, page by page: while some pages are committed side by side, the next is read. It keeps no place of its own: each account knows
/// what was booked on it, so a run that begins again finds or passes over what is done.
/// </summary>
/// <typeparam name="T">One of whom something is to be decided.</typeparam>
/// <typeparam name="TFate">What came of that.</typeparam>
public abstract class PagedRun<T, TFate>(TextWriter output)
    where T : struct
{
    // PostgreSQL and we are busy in turns: with two, both always have something to do.
    private const int SideBySide = 2;
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(1);

    private readonly Stopwatch watch = new();
    private TimeSpan lastLine;

    /// <returns>0 when all of it was done, 1 when it was stopped before that or not all of it could be done.</returns>
    public async Task<int> RunAsync(CancellationToken stopping = default)
    {
        await using var asked = stopping.Register(() =>
            output.WriteLine($"{Name}: stopping after these {Unit}")
        );
        var total = await CountAsync();
        watch.Start();
        var underWay = new Queue<Task<IReadOnlyList<TFate>>>();
        var page = await PageAfterAsync(default);
        while (page is [.., var last])
        {
            if (stopping.IsCancellationRequested)
            {
                await EndAsync(underWay, butFor: 0);
                await output.WriteLineAsync(
                    $"{Name}: stopped after {Done} of {total} {Unit}, {InFull}; to go on, run the same command again"
                );
                return 1;
            }
            underWay.Enqueue(CommitAsync(page));
            page = await PageAfterAsync(last);
            await EndAsync(underWay, butFor: SideBySide - 1);
            await TellAsync(total);
        }
        await EndAsync(underWay, butFor: 0);
        await output.WriteLineAsync($"{Name}: {InFull}");
        return IsWhole ? 0 : 1;
    }

    /// <summary>What each line begins with.</summary>
    protected abstract string Name { get; }

    /// <summary>What is counted.</summary>
    protected abstract string Unit { get; }

    protected abstract int Done { get; }

    /// <summary>What came of it so far, in few words and in all.</summary>
    protected abstract string InShort { get; }

    protected abstract string InFull { get; }

    protected virtual bool IsWhole => true;

    protected abstract Task<int> CountAsync();

    protected abstract Task<IReadOnlyList<T>> PageAfterAsync(T last);

    /// <summary>Decides on a page and commits it; another page may be underway.</summary>
    protected abstract Task<IReadOnlyList<TFate>> CommitAsync(IReadOnlyList<T> page);

    protected abstract void Add(TFate fate);

    private async Task EndAsync(Queue<Task<IReadOnlyList<TFate>>> underWay, int butFor)
    {
        while (underWay.Count > butFor)
        {
            foreach (var fate in await underWay.Dequeue())
            {
                Add(fate);
            }
        }
    }

    private async Task TellAsync(int total)
    {
        if (watch.Elapsed - lastLine >= BetweenLines)
        {
            lastLine = watch.Elapsed;
            await output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Name}: {Done} of {total} {Unit}, {InShort}, {Done / lastLine.TotalSeconds:0} {Unit} a second"
                )
            );
        }
    }
}
