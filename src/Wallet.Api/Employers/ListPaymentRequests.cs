using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Domain;

namespace Wallet.Api.Employers;

/// <summary>What the employer was asked to pay and has not yet, the newest first; at most 200.</summary>
public sealed record PaymentRequestsResource(IReadOnlyList<PaymentRequestResource> PaymentRequests);

public static class ListPaymentRequests
{
    private const int Most = 200;

    public static async Task<PaymentRequestsResource> OpenAsync(
        EmployerId employer,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var open = await session
            .Query<PaymentRequest>()
            .Where(r => r.Employer == employer.Value && r.Stage == RequestStage.Open)
            .OrderByDescending(r => r.On)
            .ThenBy(r => r.Reference)
            .Take(Most)
            .ToListAsync(cancellation);
        return new PaymentRequestsResource([.. open.Select(PaymentRequestResource.Of)]);
    }
}

public static class ListPaymentRequestsEndpoint
{
    /// <summary>What the employer was asked to pay and has not yet, and how to pay it.</summary>
    public static async Task<Ok<PaymentRequestsResource>> Get(
        string employerId,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        TypedResults.Ok(
            await ListPaymentRequests.OpenAsync(new EmployerId(employerId), session, cancellation)
        );
}
