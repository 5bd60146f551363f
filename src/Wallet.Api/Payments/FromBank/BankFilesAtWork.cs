using Marten;
using Wallet.Api.Runs;

namespace Wallet.Api.Payments.FromBank;

/// <summary>Books the files that were received. Every process does: whoever comes first is right, and what one leaves when it is killed the next does again.</summary>
public sealed class BankFilesAtWork(
    IDocumentStore store,
    IClock clock,
    ILogger<BankFilesAtWork> logger
) : WokenWork(logger)
{
    /// <summary>All that wait now, the oldest first.</summary>
    public override Task RunAsync(CancellationToken stopping = default) =>
        RunAsync(_ => Task.CompletedTask, stopping);

    public async Task RunAsync(Func<BankFile, Task> progress, CancellationToken stopping)
    {
        var import = new BankFileImport(store, clock);
        await using var session = store.QuerySession();
        var waiting = await session
            .Query<BankFile>()
            .Where(f => f.Content != null)
            .OrderBy(f => f.At)
            .Select(f => f.Id)
            .ToListAsync(stopping);
        await EachAsync(
            waiting,
            file =>
                import.RunAsync(
                    file,
                    async now =>
                    {
                        await KeepAsync(now, stopping);
                        await progress(now);
                    },
                    stopping
                ),
            stopping
        );
    }

    // In a commit of its own: those who look see it while the books have nothing of it yet.
    private async Task KeepAsync(BankFile now, CancellationToken stopping)
    {
        await using var session = store.LightweightSession();
        session.Store(now);
        await session.SaveChangesAsync(stopping);
    }
}
