using System.Collections.Concurrent;
using Marten;
using Marten.Events;
using Wallet.Domain;
using Wallet.Domain.Schemes;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>The terms as they were published. Each document is read once: it is known by its hash and never changes.</summary>
public sealed class TermsShelf(SchemesFolder folder)
{
    private readonly ConcurrentDictionary<string, Terms> read = [];
    private readonly Lazy<Calendars> calendars = new(folder.Calendars);

    public async Task<TermsBook> AllAsync(IQuerySession session, CancellationToken cancellation)
    {
        var schemes = await session.Query<Scheme>().ToListAsync(cancellation);
        return new TermsBook(
            schemes.SelectMany(s => s.Versions).Select(Read).ToValueList(),
            calendars.Value
        );
    }

    public async Task<TermsHistory> HistoryAsync(
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var published = await session
            .Events.QueryAllRawEvents()
            .Where(e => e.EventTypesAre(typeof(SchemeEvent.TermsPublished)))
            .OrderBy(e => e.Sequence)
            .ToListAsync(cancellation);
        return new TermsHistory(
            [
                .. published.Select(e =>
                    (e.Sequence, Read(PublishedTerms.Of((SchemeEvent.TermsPublished)e.Data)))
                ),
            ],
            calendars.Value
        );
    }

    private Terms Read(PublishedTerms version) =>
        read.GetOrAdd(
            version.Sha256,
            (_, document) =>
                TermsReader.Read("published terms", document) is TermsReading.Sound sound
                    ? sound.Terms
                    : throw new InvalidOperationException(
                        $"Published terms of {version.EffectiveFrom} can no longer be read."
                    ),
            version.Document
        );
}
