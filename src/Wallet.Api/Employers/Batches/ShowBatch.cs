using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Files;
using Wallet.Domain;

namespace Wallet.Api.Employers.Batches;

/// <summary>How far a file of top-ups is, and what came of its lines.</summary>
/// <param name="IsFunded">Whether the money was set apart in the deposit; then its lines are booked.</param>
/// <param name="Missing">What has to come in before its lines are booked.</param>
/// <param name="Done">Lines that were booked or refused since it was confirmed.</param>
/// <param name="Reports">Of at most 500 lines, in order.</param>
/// <param name="NextPage">Null at the end.</param>
public sealed record BatchResource(
    Guid BatchId,
    Instant At,
    BatchStage Stage,
    bool IsFunded,
    int Lines,
    int Sound,
    Money Sum,
    Money Available,
    Money Missing,
    PaymentRequestResource? PaymentRequest,
    int Done,
    BatchTally Tally,
    IReadOnlyList<string> ColumnsNotUsed,
    IReadOnlyList<BatchLineResource> Reports,
    int? NextPage
);

/// <param name="Problems">Per field what was found and what is allowed.</param>
public sealed record BatchLineResource(
    int Line,
    string StaffNumber,
    Money Amount,
    LocalDate? LastUsableDay,
    BatchFate Fate,
    IReadOnlyList<LineProblem> Problems
)
{
    public static BatchLineResource Of(BatchLine line) =>
        new(
            line.Line,
            line.StaffNumber,
            line.Amount,
            line.LastUsableDay,
            line.Fate,
            [.. line.Problems.Select(p => new LineProblem(p.Field, $"{p.Message}"))]
        );
}

public static class ShowBatch
{
    public static async Task<BatchResource> OfAsync(
        TopUpBatch batch,
        int page,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var deposit = await session.DepositOfAsync(batch.Funder, cancellation);
        var lines = await session.LoadAsync<BatchLines>(
            BatchLines.IdOf(batch.Id, page),
            cancellation
        );
        var request = batch.PaymentReference is { } reference
            ? await session.LoadAsync<PaymentRequest>(PaymentRequest.IdOf(reference), cancellation)
            : null;
        return new BatchResource(
            batch.Id,
            batch.At,
            batch.Stage,
            batch.Stage == BatchStage.Done || deposit.Find(batch.BatchId)?.IsFunded is true,
            batch.Lines,
            batch.Sound,
            batch.Sum,
            deposit.Available,
            batch.Stage == BatchStage.Checked
                ? Money.Max(batch.Sum - deposit.Free, Money.Zero)
                : deposit.MissingFor(batch.BatchId),
            request is null ? null : PaymentRequestResource.Of(request),
            batch.Tally.Done,
            batch.Tally,
            batch.NotUsed,
            [.. (lines?.Lines ?? []).Select(BatchLineResource.Of)],
            (page + 1) * BatchLines.PerPage < batch.Lines ? page + 1 : null
        );
    }

    /// <summary>Null when this employer sent no such file.</summary>
    public static async Task<TopUpBatch?> BatchAsync(
        this IQuerySession session,
        EmployerId employer,
        Guid batch,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<TopUpBatch>(batch, cancellation) is { } found
        && found.Employer == employer.Value
            ? found
            : null;

    /// <summary>All lines, in order.</summary>
    public static async Task<IEnumerable<BatchLine>> LinesAsync(
        this IQuerySession session,
        TopUpBatch batch,
        CancellationToken cancellation
    )
    {
        var ids = BatchLines.IdsOf(batch);
        var pages = (await session.LoadManyAsync<BatchLines>(cancellation, ids)).ToDictionary(p =>
            p.Id
        );
        return ids.SelectMany(id => pages[id].Lines);
    }
}

public static class ShowBatchEndpoint
{
    /// <summary>How far a file of top-ups is, and what came of its lines, 500 at a time.</summary>
    public static async Task<Results<Ok<BatchResource>, NotFound>> Get(
        string employerId,
        Guid batchId,
        IQuerySession session,
        CancellationToken cancellation,
        int page = 0
    ) =>
        await session.BatchAsync(new EmployerId(employerId), batchId, cancellation) is { } batch
            ? TypedResults.Ok(
                await ShowBatch.OfAsync(batch, Math.Max(page, 0), session, cancellation)
            )
            : TypedResults.NotFound();
}
