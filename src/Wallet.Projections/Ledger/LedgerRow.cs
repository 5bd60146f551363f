using Wallet.Domain;
using Wallet.Domain.Ledger;

namespace Wallet.Projections.Ledger;

/// <summary>A posting and the event that it is of.</summary>
/// <param name="Version">Of the event in its stream.</param>
/// <param name="Line">The how manieth posting of the event, from 1 on.</param>
public sealed record LedgerRow(Guid Stream, long Version, int Line, Posting Posting)
{
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
            var line = 0;
            foreach (var posting in Postings.Of(before, happened))
            {
                yield return new(stream, version, ++line, posting);
            }
            before = evolve(before, happened);
        }
    }
}
