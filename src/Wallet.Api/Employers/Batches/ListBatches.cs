using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Domain;

namespace Wallet.Api.Employers.Batches;

/// <summary>Files of top-ups, the latest first.</summary>
/// <param name="Next">How many to pass over for what follows; null at the end.</param>
public sealed record BatchesResource(IReadOnlyList<BatchInList> Batches, int? Next);

/// <param name="Sum">Of the lines that can be booked.</param>
public sealed record BatchInList(
    Guid BatchId,
    Instant At,
    BatchStage Stage,
    int Lines,
    int Sound,
    Money Sum,
    int Done
);

public static class ListBatches
{
    private const int Page = 50;

    public static async Task<BatchesResource> AfterAsync(
        EmployerId employer,
        int after,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var passedOver = Math.Max(after, 0);
        var found = await session
            .Query<TopUpBatch>()
            .Where(b => b.Employer == employer.Value)
            .OrderByDescending(b => b.At)
            .ThenBy(b => b.Id)
            .Skip(passedOver)
            .Take(Page + 1)
            .ToListAsync(cancellation);
        return new BatchesResource(
            [
                .. found
                    .Take(Page)
                    .Select(b => new BatchInList(
                        b.Id,
                        b.At,
                        b.Stage,
                        b.Lines,
                        b.Sound,
                        b.Sum,
                        b.Tally.Done
                    )),
            ],
            found.Count > Page ? passedOver + Page : null
        );
    }
}

public static class ListBatchesEndpoint
{
    /// <summary>Files of top-ups that the employer sent.</summary>
    public static async Task<Ok<BatchesResource>> Get(
        string employerId,
        IQuerySession session,
        CancellationToken cancellation,
        int after = 0
    ) =>
        TypedResults.Ok(
            await ListBatches.AfterAsync(new EmployerId(employerId), after, session, cancellation)
        );
}
