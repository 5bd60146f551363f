using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Projections.Accounts;

namespace Wallet.Api.Accounts;

/// <summary>All that happened on an account, in order and in words.</summary>
public sealed record StatementResource(IReadOnlyList<StatementLineResource> Lines);

/// <param name="AvailableAfter">What could be reserved after this line.</param>
public sealed record StatementLineResource(
    LocalDate On,
    Text Title,
    IReadOnlyList<Text> Details,
    Money AvailableAfter
);

public static class ShowStatement
{
    /// <summary>What happened on an account until a day, inclusive.</summary>
    public static async Task<IEnumerable<AccountEvent>> HappenedAsync(
        this IQuerySession session,
        AccountId id,
        LocalDate until,
        CancellationToken cancellation
    )
    {
        var events = await session.Events.FetchStreamAsync(id.Value, token: cancellation);
        return events
            .Select(e => e.Data)
            .OfType<AccountEvent>()
            .Where(e => Statement.DayOf(e) <= until);
    }

    /// <param name="asOf">The last day of it; of a day to come, what lapses until then stands in it too. Null is today, with grants that count from a day to come.</param>
    public static async Task<IReadOnlyList<StatementLine>> OfAsync(
        AccountId id,
        IQuerySession session,
        LocalDate today,
        CancellationToken cancellation,
        LocalDate? asOf = null
    ) =>
        Statement.Of(
            id,
            await session.HappenedAsync(id, asOf ?? LocalDate.MaxIsoValue, cancellation),
            asOf ?? today
        );
}

public static class ShowStatementEndpoint
{
    /// <summary>Credits, reservations, cancellations and lapses, oldest first; until today, or until the day of asOf.</summary>
    public static async Task<Results<Ok<StatementResource>, ProblemHttpResult>> Get(
        Guid accountId,
        IQuerySession session,
        TermsShelf shelf,
        IClock clock,
        HttpContext context,
        string? asOf = null
    )
    {
        var input = new Input();
        var day = input.OptionalDay("asOf", asOf);
        if (!input.IsSound)
        {
            return input.ToOutcome().ToProblem(context)!;
        }
        var lines = await ShowStatement.OfAsync(
            new AccountId(accountId),
            session,
            clock.TodayInTheNetherlands(),
            context.RequestAborted,
            day
        );
        var words = new StatementWords(await shelf.AllAsync(session, context.RequestAborted));
        return TypedResults.Ok(
            new StatementResource([
                .. lines.Select(l => new StatementLineResource(
                    l.On,
                    words.Title(l.Entry),
                    words.Details(l.Entry),
                    l.AvailableAfter
                )),
            ])
        );
    }
}
