using JasperFx.Events;
using Marten;
using Wallet.Domain;

namespace Wallet.Api.Desk;

/// <summary>Receipts for what is not decided at the desk: deposits, terms and registers.</summary>
public static class Receipts
{
    /// <summary>What was answered before to this request; null when it is new.</summary>
    public static async Task<Outcome?> EarlierAsync(
        IQuerySession session,
        Once once,
        CancellationToken cancellation
    ) => (await session.LoadAsync<Receipt>(once.ReceiptId, cancellation))?.AnswerTo(once);

    /// <summary>Keeps the key for a request that is done in parts, each with a receipt of its own. Null when the parts may be done, or done again.</summary>
    public static async Task<Outcome.KeyReused?> ClaimAsync(
        IDocumentSession session,
        Once once,
        CancellationToken cancellation
    ) =>
        (
            await EarlierAsync(session, once, cancellation)
            ?? await SaveAsync(session, once, new Outcome.Done(), cancellation)
        ) as Outcome.KeyReused;

    /// <summary>Stores what was decided and the receipt for it in one commit.</summary>
    public static async Task<Outcome> SaveAsync(
        IDocumentSession session,
        Once once,
        Outcome outcome,
        CancellationToken cancellation
    )
    {
        session.Insert(Receipt.Of(once, outcome));
        await session.SaveChangesAsync(cancellation);
        return outcome;
    }

    /// <summary>Appends what was accepted.</summary>
    public static Outcome Apply<TState, TEvent>(
        this IEventStream<TState> stream,
        Decision<TEvent> decision
    )
        where TState : class
        where TEvent : notnull
    {
        if (decision is not Decision<TEvent>.Accepted accepted)
        {
            return new Outcome.Refused(((Decision<TEvent>.Rejected)decision).Because);
        }
        stream.AppendMany(accepted.Events.Cast<object>());
        return new Outcome.Done();
    }
}
