using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Domain;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Audit;

/// <summary>A version of a scheme's terms that was published.</summary>
/// <param name="EffectiveFrom">Its first day.</param>
/// <param name="By">Who published it, as it stands in receipts; null when that was not kept yet.</param>
/// <param name="StreamId">With the version: of the event, which has the whole document.</param>
public sealed record TermsChange(
    SchemeId Scheme,
    LocalDate EffectiveFrom,
    Instant At,
    string? By,
    string Sha256,
    Guid StreamId,
    long Version
);

public static class ListTermsChanges
{
    private static readonly string Name = EventTypes.All[typeof(SchemeEvent.TermsPublished)];

    /// <summary>All of them, the latest first.</summary>
    public static async Task<IReadOnlyList<TermsChange>> AllAsync(
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var events = await session
            .Events.QueryAllRawEvents()
            .Where(e => e.EventTypeName == Name)
            .OrderByDescending(e => e.Sequence)
            .ToListAsync(cancellation);
        return
        [
            .. events.Select(e =>
            {
                var published = (SchemeEvent.TermsPublished)e.Data;
                return new TermsChange(
                    published.Scheme,
                    published.EffectiveFrom,
                    Instant.FromDateTimeOffset(e.Timestamp),
                    published.By?.Value,
                    published.Sha256,
                    e.StreamId,
                    e.Version
                );
            }),
        ];
    }
}

public static class ListTermsChangesEndpoint
{
    /// <summary>Every version of terms that was published, with who and when, the latest first.</summary>
    public static async Task<Ok<IReadOnlyList<TermsChange>>> Get(
        IQuerySession session,
        CancellationToken cancellation
    ) => TypedResults.Ok(await ListTermsChanges.AllAsync(session, cancellation));
}
