using System.Threading.Channels;

namespace Wallet.Api.Runs;

/// <summary>
/// Does what was asked for and kept: at once when somebody asked this process, and every few seconds also what another process was asked for, which may have been
/// killed. What fails is tried again.
/// </summary>
public abstract partial class WokenWork(ILogger logger) : BackgroundService
{
    /// <summary>After how long it looks also when nobody asked.</summary>
    protected virtual TimeSpan BetweenLooks => TimeSpan.FromSeconds(5);

    private readonly Channel<bool> asked = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>Somebody asked just now.</summary>
    public void Wake() => asked.Writer.TryWrite(true);

    /// <summary>All that waits now.</summary>
    public abstract Task RunAsync(CancellationToken stopping = default);

    /// <summary>Does each by itself, so that one that fails keeps none of the others.</summary>
    /// <exception cref="AggregateException">Some of them failed; all the others were done.</exception>
    protected static async Task EachAsync<T>(
        IEnumerable<T> waiting,
        Func<T, Task> work,
        CancellationToken stopping
    )
    {
        var failures = new List<Exception>();
        foreach (var one in waiting)
        {
            try
            {
                await work(one);
            }
#pragma warning disable CA1031 // whatever it was, it is told below
            catch (Exception e) when (!stopping.IsCancellationRequested)
#pragma warning restore CA1031
            {
                failures.Add(e);
            }
        }
        if (failures.Count > 0)
        {
            throw new AggregateException(failures);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(stoppingToken);
            }
#pragma warning disable CA1031 // the next look tries again, whatever it was
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Failed(logger, GetType().Name, e);
            }
            await WaitAsync(stoppingToken);
        }
    }

    private async Task WaitAsync(CancellationToken stopping)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        patience.CancelAfter(BetweenLooks);
        try
        {
            await asked.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            // Nobody asked here; somebody may have asked another process, which may be gone.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Work} was not done to its end")]
    private static partial void Failed(ILogger logger, string work, Exception exception);
}
