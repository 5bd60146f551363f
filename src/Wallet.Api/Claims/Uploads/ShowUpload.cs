using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Domain;

namespace Wallet.Api.Claims.Uploads;

/// <summary>How far a file is, and what came of its lines.</summary>
/// <param name="Done">Lines that were looked at.</param>
/// <param name="Reports">Of at most 500 lines, in order.</param>
/// <param name="NextPage">Null at the end, or as far as it is.</param>
public sealed record UploadResource(
    Guid UploadId,
    Instant At,
    int Lines,
    int Done,
    bool IsDone,
    LineTally Tally,
    IReadOnlyList<LineResource> Reports,
    int? NextPage
);

/// <param name="Problems">Per field what was found and what is allowed.</param>
public sealed record LineResource(
    int Line,
    LineFate Fate,
    Guid? ClaimId,
    IReadOnlyList<LineProblem> Problems
)
{
    public static LineResource Of(LineReport report) =>
        new(
            report.Line,
            report.Fate,
            report.Claim,
            [.. report.Problems.Select(p => new LineProblem(p.Field, $"{p.Message}"))]
        );
}

public sealed record LineProblem(string Field, string Problem);

public static class OwnUpload
{
    /// <summary>Null when this provider sent no such file.</summary>
    public static async Task<ClaimUpload?> UploadAsync(
        this IQuerySession session,
        ProviderId provider,
        Guid upload,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<ClaimUpload>(upload, cancellation) is { } found
        && found.Provider == provider
            ? found
            : null;

    /// <summary>What came of the lines of this page; nothing as long as they were not done.</summary>
    public static async Task<IReadOnlyList<LineReport>> ReportsAsync(
        this IQuerySession session,
        Guid upload,
        int page,
        CancellationToken cancellation
    ) =>
        (await session.LoadAsync<LineReports>(LineReports.IdOf(upload, page), cancellation))?.Lines
        ?? [];

    /// <summary>Whether there is something after this page.</summary>
    public static int? NextPage(this ClaimUpload upload, int page) =>
        (page + 1) * LineReports.PerPage < upload.Tally.Sum ? page + 1 : null;
}

public static class ShowUploadEndpoint
{
    /// <summary>How far a file is, and what came of its lines, 500 at a time.</summary>
    public static async Task<Results<Ok<UploadResource>, NotFound>> Get(
        Guid providerId,
        Guid uploadId,
        IQuerySession session,
        CancellationToken cancellation,
        int page = 0
    )
    {
        if (
            await session.UploadAsync(new ProviderId(providerId), uploadId, cancellation)
            is not { } upload
        )
        {
            return TypedResults.NotFound();
        }
        var reports = await session.ReportsAsync(uploadId, page, cancellation);
        return TypedResults.Ok(
            new UploadResource(
                upload.Id,
                upload.At,
                upload.Lines,
                upload.Tally.Sum,
                upload.IsDone,
                upload.Tally,
                [.. reports.Select(LineResource.Of)],
                upload.NextPage(page)
            )
        );
    }
}
