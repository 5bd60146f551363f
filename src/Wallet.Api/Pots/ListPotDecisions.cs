using Marten;
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

    /// <summary>At most 500 decisions after this place, in order.</summary>
    public static async Task<PotDecisionsResource> AfterAsync(
        PotId pot,
        int place,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var events = await session.Events.FetchStreamAsync(pot.Value, token: cancellation);
        var after = events
            .Select(e => e.Data)
            .OfType<PotEvent.PotDecided>()
            .SelectMany(e => e.Decisions)
            .Where(d => d.Answer.Place > place)
            .Take(Page + 1)
            .Select(PotDecisionResource.Of)
            .ToArray();
        return after.Length > Page
            ? new PotDecisionsResource(after[..Page], after[Page - 1].Place)
            : new PotDecisionsResource(after, Next: null);
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
