using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Employers.Batches;
using Wallet.Domain;
using Wallet.Domain.Employers;

namespace Wallet.Api.Employers;

/// <summary>Batches that were confirmed and wait for money, the oldest first. Nothing of them stands on an account.</summary>
public sealed record PromisesResource(IReadOnlyList<PromiseResource> Promises);

/// <param name="Missing">What has to come in for it, besides what those before it wait for.</param>
/// <param name="PaymentRequest">How the employer was asked to pay.</param>
public sealed record PromiseResource(
    EmployerId EmployerId,
    Guid BatchId,
    Instant At,
    int Lines,
    Money Amount,
    Money Missing,
    PaymentRequestResource? PaymentRequest
);

public static class ListPromises
{
    /// <param name="employer">Null for those of all employers.</param>
    public static async Task<PromisesResource> OfAsync(
        EmployerId? employer,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var (every, own) = (employer is null, employer?.Value ?? "");
        var batches = await session
            .Query<TopUpBatch>()
            .Where(b => b.Stage == BatchStage.Confirmed && (every || b.Employer == own))
            .OrderBy(b => b.At)
            .ToListAsync(cancellation);
        var deposits = new Dictionary<FunderId, FunderDeposit>();
        foreach (var funder in batches.Select(b => b.Funder).Distinct())
        {
            deposits[funder] = await session.DepositOfAsync(funder, cancellation);
        }
        var requests = (
            await session.LoadManyAsync<PaymentRequest>(
                cancellation,
                batches.Select(b => b.PaymentReference).OfType<string>().Select(PaymentRequest.IdOf)
            )
        ).ToDictionary(r => r.Batch!.Value);
        return new PromisesResource([
            .. batches
                .Where(b => deposits[b.Funder].Find(b.BatchId) is { IsFunded: false })
                .Select(b => new PromiseResource(
                    new EmployerId(b.Employer),
                    b.Id,
                    b.At,
                    b.Sound,
                    b.Sum,
                    deposits[b.Funder].MissingFor(b.BatchId),
                    requests.TryGetValue(b.Id, out var request)
                        ? PaymentRequestResource.Of(request)
                        : null
                )),
        ]);
    }
}

public static class ListPromisesEndpoint
{
    /// <summary>Batches of all employers that wait for money.</summary>
    public static async Task<Ok<PromisesResource>> GetAll(
        IQuerySession session,
        CancellationToken cancellation
    ) => TypedResults.Ok(await ListPromises.OfAsync(null, session, cancellation));

    /// <summary>Batches of the employer that wait for money.</summary>
    public static async Task<Ok<PromisesResource>> Get(
        string employerId,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        TypedResults.Ok(
            await ListPromises.OfAsync(new EmployerId(employerId), session, cancellation)
        );
}
