using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Wallet.Api.Payments;

/// <summary>Runs, latest first.</summary>
/// <param name="Next">How many to pass over for what follows; null at the end.</param>
public sealed record PaymentRunsResource(IReadOnlyList<PaymentRunResource> Runs, int? Next);

public static class ListPaymentRuns
{
    public const int Page = 50;

    /// <summary>On the first page those that are being put together come before all others.</summary>
    public static async Task<PaymentRunsResource> AfterAsync(
        int after,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var passedOver = Math.Max(after, 0);
        var waiting =
            passedOver > 0
                ? []
                : await session
                    .Query<RunProposal>()
                    .Where(p => !p.IsDone)
                    .OrderByDescending(p => p.At)
                    .ToListAsync(cancellation);
        var runs = await session
            .Query<RunOverview>()
            .OrderByDescending(r => r.At)
            .ThenBy(r => r.Id)
            .Skip(passedOver)
            .Take(Page + 1)
            .ToListAsync(cancellation);
        return new PaymentRunsResource(
            [
                .. waiting.Select(PaymentRunResource.Of),
                .. runs.Take(Page).Select(r => PaymentRunResource.Of(r)),
            ],
            runs.Count > Page ? passedOver + Page : null
        );
    }
}

public static class ListPaymentRunsEndpoint
{
    /// <summary>Payment runs, latest first.</summary>
    public static async Task<Ok<PaymentRunsResource>> Get(
        IQuerySession session,
        CancellationToken cancellation,
        int after = 0
    ) => TypedResults.Ok(await ListPaymentRuns.AfterAsync(after, session, cancellation));
}
