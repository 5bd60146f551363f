using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Wallet.Api.Payments.FromBank;

/// <summary>Files of the bank that were read, latest first.</summary>
/// <param name="Next">How many to pass over for what follows; null at the end.</param>
public sealed record BankFilesResource(IReadOnlyList<BankFileResource> Files, int? Next);

public static class ListBankFiles
{
    private const int Page = 50;

    public static async Task<BankFilesResource> AfterAsync(
        int after,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var passedOver = Math.Max(after, 0);
        var files = await session
            .Query<BankFile>()
            .OrderByDescending(f => f.At)
            .ThenBy(f => f.Id)
            .Skip(passedOver)
            .Take(Page + 1)
            .ToListAsync(cancellation);
        return new BankFilesResource(
            [.. files.Take(Page).Select(BankFileResource.Of)],
            files.Count > Page ? passedOver + Page : null
        );
    }
}

public static class ListBankFilesEndpoint
{
    /// <summary>Files of the bank that were read, and what came of each.</summary>
    public static async Task<Ok<BankFilesResource>> Get(
        IQuerySession session,
        CancellationToken cancellation,
        int after = 0
    ) => TypedResults.Ok(await ListBankFiles.AfterAsync(after, session, cancellation));

    /// <summary>What came of one file of the bank.</summary>
    public static async Task<Results<Ok<BankFileResource>, NotFound>> GetOne(
        Guid bankFileId,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<BankFile>(bankFileId, cancellation) is { } file
            ? TypedResults.Ok(BankFileResource.Of(file))
            : TypedResults.NotFound();
}
