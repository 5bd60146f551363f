using JasperFx.Events;
using Marten;

namespace Wallet.Projections.Ledger;

/// <summary>What a session is about to append to streams of one kind.</summary>
internal abstract class PendingPostings
{
    public abstract bool IsOf(StreamAction stream);

    public abstract Task<IReadOnlyList<LedgerRow>> RowsAsync(
        IDocumentSession session,
        StreamAction stream,
        CancellationToken cancellation
    );
}

internal sealed class PendingPostings<TState, TEvent>(
    Func<Guid, TState?> initial,
    Func<TState?, TEvent, TState> evolve
) : PendingPostings
    where TState : class
    where TEvent : notnull
{
    public override bool IsOf(StreamAction stream) => stream.Events.Any(e => e.Data is TEvent);

    public override async Task<IReadOnlyList<LedgerRow>> RowsAsync(
        IDocumentSession session,
        StreamAction stream,
        CancellationToken cancellation
    )
    {
        var before = await session.Events.FetchLatest<TState>(stream.Id, cancellation);
        return
        [
            .. LedgerRow.Of(
                stream.Id,
                stream.ExpectedVersionOnServer ?? 0,
                before ?? initial(stream.Id),
                stream.Events.Select(e => e.Data).OfType<TEvent>(),
                evolve
            ),
        ];
    }
}
