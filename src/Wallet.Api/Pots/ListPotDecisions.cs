using Marten;
using Marten.Events;
using Marten.Linq.MatchesSql;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pots;

/// <summary>What a pot decided, in order of place, with what came back in between: everybody can be told why.</summary>
/// <param name="Next">The place to ask after for what follows; null at the end.</param>
public sealed record PotDecisionsResource(IReadOnlyList<PotDecisionResource> Decisions, int? Next);

/// <param name="At">When the application arrived.</param>
public sealed record PotDecisionResource(
    int Place,
    Guid AccountId,
    Guid ReservationId,
    bool Granted,
    Money Asked,
    Money Used,
    Money Limit,
    Instant At
)
{
    public static PotDecisionResource Of(PotDecision d) =>
        new(
            d.Answer.Place,
            d.Account.Value,
            d.Reservation.Value,
            d.Answer.IsGranted,
            d.Answer.Asked,
            d.Answer.Used,
            d.Answer.Limit,
            d.At
        );
}

public static class PotDecisions
{
    private const int Page = 500;
    private const int EventsAtOnce = 8;

    /// <summary>At most 500 decisions after this place, in order.</summary>
    public static async Task<PotDecisionsResource> AfterAsync(
        PotId pot,
        int place,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var found = new List<PotDecision>();
        IReadOnlyList<PotDecision> more;
        do
        {
            more = await DecidedAsync(
                pot,
                found is [.., var last] ? last.Answer.Place : place,
                session,
                cancellation
            );
            found.AddRange(more);
        } while (more.Count > 0 && found.Count <= Page);
        PotDecisionResource[] page = [.. found.Take(Page).Select(PotDecisionResource.Of)];
        return new PotDecisionsResource(page, found.Count > Page ? page[^1].Place : null);
    }

    // One event has all decisions of one commit, up to some hundreds: few of them are a page.
    private static async Task<IReadOnlyList<PotDecision>> DecidedAsync(
        PotId pot,
        int after,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var events = await session
            .Events.QueryAllRawEvents()
            .Where(e => e.EventTypesAre(typeof(PotEvent.PotDecided)))
            .Where(e =>
                e.MatchesSql(
                    "d.stream_id = ? and (d.data #>> '{decisions,-1,answer,place}')::int > ?",
                    pot.Value,
                    after
                )
            )
            .OrderBy(e => e.Version)
            .Take(EventsAtOnce)
            .ToListAsync(cancellation);
        return
        [
            .. events
                .SelectMany(e => ((PotEvent.PotDecided)e.Data).Decisions)
                .Where(d => d.Answer.Place > after),
        ];
    }
}

public static class ListPotDecisionsEndpoint
{
    /// <summary>The decisions of a pot, in order of place.</summary>
    public static async Task<Ok<PotDecisionsResource>> Get(
        Guid potId,
        IQuerySession session,
        CancellationToken cancellation,
        int after = 0
    ) =>
        TypedResults.Ok(
            await PotDecisions.AfterAsync(new PotId(potId), after, session, cancellation)
        );
}
