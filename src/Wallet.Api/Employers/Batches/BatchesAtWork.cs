using JasperFx.Events;
using Marten;
using Wallet.Api.Files;
using Wallet.Api.Reactions;

namespace Wallet.Api.Employers.Batches;

/// <summary>Books the batches for which there is money.</summary>
public sealed class BatchesAtWork(IDocumentStore store, BatchRun run, ILogger<BatchesAtWork> logger)
    : FilesAtWork(store, "top-up-batch", logger)
{
    protected override Task<IReadOnlyList<Guid>> WaitingAsync(
        IQuerySession session,
        CancellationToken stopping
    ) =>
        session
            .Query<TopUpBatch>()
            .Where(b => b.Stage == BatchStage.Confirmed)
            .OrderBy(b => b.At)
            .Select(b => b.Id)
            .ToListAsync(stopping);

    protected override async Task DoAsync(
        Guid file,
        IQuerySession session,
        CancellationToken stopping
    )
    {
        if (
            await session.LoadAsync<TopUpBatch>(file, stopping)
                is { Stage: BatchStage.Confirmed } batch
            && (await session.DepositOfAsync(batch.Funder, stopping)).Find(batch.BatchId)
                is { IsFunded: true }
        )
        {
            await run.RunAsync(batch, stopping);
        }
    }
}

/// <summary>There is money for a batch: it is booked at once, and not at the next look.</summary>
public sealed class BookFundedBatches(BatchesAtWork work) : IReaction
{
    public Task ReactAsync(IReadOnlyList<IEvent> events, CancellationToken cancellation)
    {
        work.Wake();
        return Task.CompletedTask;
    }
}
