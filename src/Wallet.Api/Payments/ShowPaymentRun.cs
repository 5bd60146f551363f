using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

public static class ShowPaymentRun
{
    /// <summary>Null when nobody asked for such a run.</summary>
    public static async Task<PaymentRunResource?> FindAsync(
        Guid id,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        if (await session.LoadAsync<RunOverview>(id, cancellation) is { } overview)
        {
            var run = await session.LoadAsync<PaymentRun>(new PaymentRunId(id), cancellation);
            return PaymentRunResource.Of(overview, run!.Differences);
        }
        return await session.LoadAsync<RunProposal>(id, cancellation) is { } proposal
            ? PaymentRunResource.Of(proposal)
            : null;
    }
}

public static class ShowPaymentRunEndpoint
{
    /// <summary>A payment run: how far it is, its totals, and what is different from the last one.</summary>
    public static async Task<Results<Ok<PaymentRunResource>, NotFound>> Get(
        Guid paymentRunId,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await ShowPaymentRun.FindAsync(paymentRunId, session, cancellation) is { } run
            ? TypedResults.Ok(run)
            : TypedResults.NotFound();
}
