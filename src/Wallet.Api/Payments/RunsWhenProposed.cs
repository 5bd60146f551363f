using System.Threading.Channels;
using Marten;

namespace Wallet.Api.Payments;

/// <summary>Puts together each run that was asked for. Every process does: whoever comes first is right, and what one leaves when it is killed the next goes on with.</summary>
public sealed class RunsWhenProposed(
    IServiceScopeFactory scopes,
    IDocumentStore store,
    ILogger<RunsWhenProposed> logger
) : BackgroundService
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(5);

    private readonly Channel<bool> asked = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>Somebody asked for a run just now.</summary>
    public void Wake() => asked.Writer.TryWrite(true);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await RunAsync(progress: null, stoppingToken);
            }
#pragma warning disable CA1031 // the next look tries again, whatever it was
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                PaymentLog.Failed(logger, e);
            }
            await WaitAsync(stoppingToken);
        }
    }

    /// <summary>All that wait now, the oldest first.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RunAsync(
        Func<RunProposal, Task>? progress = null,
        CancellationToken stopping = default
    )
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var session = store.QuerySession();
        var waiting = (
            await session.Query<RunProposal>().Where(p => !p.IsDone).ToListAsync(stopping)
        )
            .OrderBy(p => p.At)
            .ToArray();
        foreach (var proposal in waiting)
        {
            var run = ActivatorUtilities.CreateInstance<ProposingRun>(scope.ServiceProvider);
            await run.RunAsync(
                proposal.Id,
                async now =>
                {
                    await KeepAsync(now, stopping);
                    await (progress?.Invoke(now) ?? Task.CompletedTask);
                },
                stopping
            );
        }
        return waiting.Length;
    }

    // In a commit of its own: those who look see it while the run itself is not there yet.
    private async Task KeepAsync(RunProposal now, CancellationToken stopping)
    {
        await using var session = store.LightweightSession();
        session.Store(now);
        await session.SaveChangesAsync(stopping);
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
}

internal static partial class PaymentLog
{
    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "The payment runs that were asked for were not all put together"
    )]
    public static partial void Failed(ILogger logger, Exception exception);
}
