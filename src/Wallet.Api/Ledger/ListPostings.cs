using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Ledger;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Ledger;

/// <summary>Postings in order of the day on which they were booked.</summary>
/// <param name="Next">The place to ask after for what follows; null at the end.</param>
public sealed record PostingsResource(IReadOnlyList<PostingResource> Postings, string? Next);

/// <param name="StreamId">With the version: of the event that it is of.</param>
public sealed record PostingResource(
    LocalDate BookedOn,
    LocalDate EffectiveOn,
    LedgerAccount Debit,
    LedgerAccount Credit,
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
            row.Posting.Debit,
            row.Posting.Credit,
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
}

/// <summary>Which postings; all that is given must fit.</summary>
/// <param name="Account">On either side.</param>
/// <param name="StreamId">A person's account, or another stream.</param>
/// <param name="AsOf">The last day on which they count, inclusive; today when none is given.</param>
/// <param name="After">The place after which they begin.</param>
public sealed record PostingsQuery(
    LedgerAccount? Account = null,
    Guid? StreamId = null,
    Guid? LotId = null,
    string? SchemeId = null,
    string? FunderId = null,
    Guid? ReservationId = null,
    Guid? ProviderId = null,
    Guid? PaymentRunId = null,
    string? AsOf = null,
    string? After = null
)
{
    private const int Page = 200;

    public async Task<PostingsResource> PageAsync(
        Input input,
        NpgsqlDataSource database,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        var asked = new PostingsAsked(input.OptionalDay("asOf", AsOf) ?? today)
        {
            Account = Account,
            Stream = StreamId,
            Lot = LotId,
            Scheme = SchemeId,
            Funder = FunderId,
            Reservation = ReservationId,
            Provider = ProviderId,
            Run = PaymentRunId,
        };
        var after = string.IsNullOrEmpty(After) ? null : LedgerPlace.Parse(After);
        if (!string.IsNullOrEmpty(After) && after is null)
        {
            input.Refuse("after", LedgerWords.NoPlace);
        }
        if (!input.IsSound)
        {
            return new([], null);
        }
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var rows = await asked.RowsAsync(connection, after, Page + 1);
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
        [AsParameters] PostingsQuery query,
        NpgsqlDataSource database,
        IClock clock,
        HttpContext context
    )
    {
        var input = new Input();
        var page = await query.PageAsync(
            input,
            database,
            clock.TodayInTheNetherlands(),
            context.RequestAborted
        );
        return input.IsSound ? TypedResults.Ok(page) : input.ToOutcome().ToProblem(context)!;
    }
}
