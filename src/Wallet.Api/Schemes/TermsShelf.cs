using System.Collections.Concurrent;
using System.Diagnostics;
using Marten;
using Marten.Events;
using Wallet.Api.Hosting;
using Wallet.Domain;
using Wallet.Domain.Schemes;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>The terms as they were published. Each document is read once: it is known by its hash and never changes.</summary>
public sealed class TermsShelf(SchemesFolder folder)
{
    private readonly ConcurrentDictionary<string, Terms> read = [];
    private volatile Published? latest;
    private readonly Lazy<Calendars> calendars = new(folder.Calendars);

    /// <exception cref="CannotStartException">A version can no longer be read.</exception>
    public async Task<TermsBook> AllAsync(IQuerySession session, CancellationToken cancellation)
    {
        // Each publication makes one of the versions higher, so another sum says that something is new, whichever process published it.
        var publications = await session.AdvancedSql.QueryAsync<long>(
            "select coalesce(sum(mt_version), 0)::bigint from mt_doc_scheme",
            cancellation
        );
        if (latest is not { } known || known.Publications != publications[0])
        {
            latest = known = new(publications[0], await ReadAllAsync(session, cancellation));
        }
        return known.Book;
    }

    private async Task<TermsBook> ReadAllAsync(
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var schemes = await session.Query<Scheme>().ToListAsync(cancellation);
        return new TermsBook(
            schemes.SelectMany(s => s.Versions).Select(v => Read(v, null)).ToValueList(),
            calendars.Value
        );
    }

    /// <exception cref="CannotStartException">A version can no longer be read.</exception>
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
            [.. published.Select(e => (e.Sequence, Read((SchemeEvent.TermsPublished)e.Data)))],
            calendars.Value
        );
    }

    private Terms Read(SchemeEvent.TermsPublished e) => Read(PublishedTerms.Of(e), e.Scheme);

    // What was published was read without flaws, so somebody changed it since, or this program knows fewer words.
    private Terms Read(PublishedTerms version, SchemeId? scheme) =>
        read.GetOrAdd(
            version.Sha256,
            (_, document) =>
                TermsReader.Read("published terms", document) switch
                {
                    TermsReading.Sound sound => sound.Terms,
                    TermsReading.Flawed flawed => throw new CannotStartException(
                        $"The terms of {scheme ?? flawed.Draft?.Terms.Scheme} that were published from {version.EffectiveFrom:uuuu-MM-dd} can no longer be read: {flawed.Flaws[0].Place}: {flawed.Flaws[0].Problem}"
                    ),
                    var other => throw new UnreachableException(
                        $"Terms cannot be read as {other}."
                    ),
                },
            version.Document
        );

    private sealed record Published(long Publications, TermsBook Book);
}
