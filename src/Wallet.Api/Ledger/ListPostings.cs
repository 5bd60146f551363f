using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Ledger;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Ledger;

/// <summary>Postings in order of the day on which they were booked.</summary>
/// <param name="Next">The place to ask after for what follows; null at the end.</param>
public sealed record PostingsResource(IReadOnlyList<PostingResource> Postings, string? Next);

/// <param name="Debit">Null when somebody wrote into the books what is no ledger account.</param>
/// <param name="Credit">The same.</param>
/// <param name="StreamId">With the version: of the event that it is of.</param>
public sealed record PostingResource(
    LocalDate BookedOn,
    LocalDate EffectiveOn,
    LedgerAccount? Debit,
    LedgerAccount? Credit,
    Money Amount,
    Guid? LotId,
    string? SchemeId,
    string? FunderId,
    Guid? ReservationId,
    Guid? ProviderId,
    Guid? PaymentRunId,
    Guid StreamId,
    long Version
)
{
    public static PostingResource Of(LedgerRow row) =>
        new(
            row.Posting.BookedOn,
            row.Posting.EffectiveOn,
            KnownOrNull(row.Posting.Debit),
            KnownOrNull(row.Posting.Credit),
            row.Posting.Amount,
            row.Posting.Lot?.Value,
            row.Posting.Scheme?.Value,
            row.Posting.Funder?.Value,
            row.Posting.Reservation?.Value,
            row.Posting.Provider?.Value,
            row.Posting.Run?.Value,
            row.Stream,
            row.Version
        );

    private static LedgerAccount? KnownOrNull(LedgerAccount account) =>
        Enum.IsDefined(account) ? account : null;
}

public static class ListPostings
{
    private const int Page = 200;

    public static async Task<PostingsResource> PageAsync(
        LedgerQuery query,
        Input input,
        LedgerShelf ledger,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        var asked = query.Read(input, today);
        var after = string.IsNullOrEmpty(query.After) ? null : LedgerPlace.Parse(query.After);
        if (!string.IsNullOrEmpty(query.After) && after is null)
        {
            input.Refuse("after", LedgerWords.NoPlace);
        }
        if (!input.IsSound)
        {
            return new([], null);
        }
        var rows = await ledger.RowsAsync(asked, after, Page + 1, cancellation);
        return new(
            [.. rows.Take(Page).Select(PostingResource.Of)],
            rows.Count > Page ? $"{LedgerPlace.Of(rows[Page - 1])}" : null
        );
    }
}

public static class ListPostingsEndpoint
{
    /// <summary>At most 200 postings: of a lot, an account, a scheme, a funder, a reservation, a provider or a payment run.</summary>
    public static async Task<Results<Ok<PostingsResource>, ProblemHttpResult>> Get(
        [AsParameters] LedgerQuery query,
        LedgerShelf ledger,
        IClock clock,
        HttpContext context
    )
    {
        var input = new Input();
        var page = await ListPostings.PageAsync(
            query,
            input,
            ledger,
            clock.TodayInTheNetherlands(),
            context.RequestAborted
        );
        return input.IsSound ? TypedResults.Ok(page) : input.ToOutcome().ToProblem(context)!;
    }
}
