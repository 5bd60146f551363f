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
    public static async Task<IReadOnlyList<StatementLine>> OfAsync(
        AccountId id,
        IQuerySession session,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        var events = await session.Events.FetchStreamAsync(id.Value, token: cancellation);
        return Statement.Of(id, events.Select(e => e.Data).OfType<AccountEvent>(), today);
    }
}

public static class ShowStatementEndpoint
{
    /// <summary>Credits, reservations, cancellations and lapses, oldest first.</summary>
    public static async Task<Ok<StatementResource>> Get(
        Guid accountId,
        IQuerySession session,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var lines = await ShowStatement.OfAsync(
            new AccountId(accountId),
            session,
            clock.TodayInTheNetherlands(),
            cancellation
        );
        var words = new StatementWords(await shelf.AllAsync(session, cancellation));
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
