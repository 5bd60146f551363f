using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Employers;

namespace Wallet.Api.Employers.Batches;

/// <summary>Take back a batch for which there is no money yet; taken back already is fine.</summary>
public sealed record WithdrawBatch(Once Once, EmployerId Employer, Guid Batch);

public static class WithdrawBatchHandler
{
    public static async Task<Outcome> Handle(
        WithdrawBatch command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        if (await Receipts.EarlierAsync(session, command.Once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var batch = (await session.BatchAsync(command.Employer, command.Batch, cancellation))!;
        if (batch.Stage == BatchStage.Done)
        {
            return new Outcome.Refused(new DepositRejection.BatchIsFunded());
        }
        var (_, outcome) = await session.DecideAsync(
            batch.Funder,
            new DepositCommand.WithdrawBatch(batch.BatchId, clock.TodayInTheNetherlands()),
            cancellation
        );
        if (outcome is Outcome.Done)
        {
            session.Store(batch with { Stage = BatchStage.Withdrawn });
            await CloseRequestAsync(batch, session, cancellation);
        }
        return await Receipts.SaveAsync(session, command.Once, outcome, cancellation);
    }

    private static async Task CloseRequestAsync(
        TopUpBatch batch,
        IDocumentSession session,
        CancellationToken cancellation
    )
    {
        if (
            batch.PaymentReference is { } reference
            && await session.LoadAsync<PaymentRequest>(PaymentRequest.IdOf(reference), cancellation)
                is { Stage: RequestStage.Open } request
        )
        {
            session.Store(request with { Stage = RequestStage.Withdrawn });
        }
    }
}

public static class WithdrawBatchEndpoint
{
    /// <summary>Take back a batch for which there is no money yet.</summary>
    public static async Task<Results<NoContent, NotFound, ProblemHttpResult>> Post(
        string employerId,
        Guid batchId,
        IQuerySession session,
        [AsParameters] WritingRequest writing
    )
    {
        var cancellation = writing.Context.RequestAborted;
        var employer = new EmployerId(employerId);
        if (await session.BatchAsync(employer, batchId, cancellation) is null)
        {
            return TypedResults.NotFound();
        }
        var once = writing.Once($"withdraw-top-up-batch:{batchId}", batchId);
        var outcome = await writing.Bus.InvokeAsync<Outcome>(
            new WithdrawBatch(once, employer, batchId),
            cancellation
        );
        return outcome.ToProblem(writing.Context) is { } problem
            ? problem
            : TypedResults.NoContent();
    }
}
