using Marten;
using Wallet.Api.Runs;

namespace Wallet.Api.Payments;

/// <summary>Puts together each run that was asked for. Every process does: whoever comes first is right, and what one leaves when it is killed the next goes on with.</summary>
public sealed class RunsWhenProposed(
    IServiceScopeFactory scopes,
    IDocumentStore store,
    ILogger<RunsWhenProposed> logger
) : WokenWork(logger)
{
    public override Task RunAsync(CancellationToken stopping = default) =>
        RunAsync(progress: null, stopping);

    /// <summary>All that wait now, the oldest first.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> RunAsync(Func<RunProposal, Task>? progress, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        await using var session = store.QuerySession();
        var waiting = (
            await session.Query<RunProposal>().Where(p => !p.IsDone).ToListAsync(stopping)
        )
            .OrderBy(p => p.At)
            .ToArray();
        await EachAsync(
            waiting,
            proposal =>
                ActivatorUtilities
                    .CreateInstance<ProposingRun>(scope.ServiceProvider)
                    .RunAsync(
                        proposal.Id,
                        async now =>
                        {
                            await KeepAsync(now, stopping);
                            await (progress?.Invoke(now) ?? Task.CompletedTask);
                        },
                        stopping
                    ),
            stopping
        );
        return waiting.Length;
    }

    // In a commit of its own: those who look see it while the run itself is not there yet.
    private async Task KeepAsync(RunProposal now, CancellationToken stopping)
    {
        await using var session = store.LightweightSession();
        session.Store(now);
        await session.SaveChangesAsync(stopping);
    }
}
