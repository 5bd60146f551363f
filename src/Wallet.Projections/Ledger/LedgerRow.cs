using Wallet.Domain.Ledger;

namespace Wallet.Projections.Ledger;

/// <summary>A posting and the event that it is of.</summary>
/// <param name="Version">Of the event in its stream.</param>
/// <param name="Line">The how manieth posting of the event, from 1 on.</param>
public sealed record LedgerRow(Guid Stream, long Version, int Line, Posting Posting)
{
    /// <summary>The rows of one event.</summary>
    /// <param name="before">The state of its stream before it.</param>
    public static IEnumerable<LedgerRow> Of(
        Guid stream,
        long version,
        object? before,
        object happened
    ) =>
        Postings
            .Of(before, happened)
            .Select((posting, i) => new LedgerRow(stream, version, i + 1, posting));

    /// <summary>The rows of events that follow each other in one stream.</summary>
    /// <param name="version">Of the stream before them.</param>
    public static IEnumerable<LedgerRow> Of<TState, TEvent>(
        Guid stream,
        long version,
        TState before,
        IEnumerable<TEvent> events,
        Func<TState, TEvent, TState> evolve
    )
        where TEvent : notnull
    {
        foreach (var happened in events)
        {
            version++;
            foreach (var row in Of(stream, version, before, happened))
            {
                yield return row;
            }
            before = evolve(before, happened);
        }
    }
}
