using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Domain;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pots;

/// <summary>A window and how its money stands: for everybody, so that nobody has to guess whether there is any left.</summary>
/// <param name="OpensAt">Inclusive.</param>
/// <param name="ClosesAt">Exclusive.</param>
/// <param name="OpenFrom">When one can apply next: now while it is open; null when it has closed for good.</param>
/// <param name="Registration">When one can register for the draw before it opens; null when one cannot. <c>/draw</c> tells the rest.</param>
/// <param name="Places">How many applications were decided.</param>
public sealed record PotResource(
    Guid PotId,
    SchemeId Scheme,
    ApplicationWindow Window,
    Instant OpensAt,
    Instant ClosesAt,
    Instant? OpenFrom,
    Outage? Outage,
    Registering? Registration,
    Money Limit,
    Money Used,
    int Places
)
{
    public static PotResource Of(Pot pot, Instant now) =>
        new(
            pot.Id.Value,
            pot.Scheme,
            pot.Window,
            pot.OpensAt,
            pot.ClosesAt,
            pot.OpenFrom(now),
            pot.Outage,
            pot.Draw?.Registering,
            pot.Limit,
            pot.Used,
            pot.Places
        );
}

public static class ShowPotEndpoint
{
    /// <summary>One window and its money.</summary>
    public static async Task<Results<Ok<PotResource>, NotFound>> Get(
        Guid potId,
        IQuerySession session,
        IClock clock,
        CancellationToken cancellation
    ) =>
        await session.LoadAsync<Pot>(new PotId(potId), cancellation) is { } pot
            ? TypedResults.Ok(PotResource.Of(pot, clock.GetCurrentInstant()))
            : TypedResults.NotFound();
}

/// <summary>The windows of a scheme that have a pot, latest first.</summary>
public sealed record PotsResource(IReadOnlyList<PotResource> Pots);

public static class ListPotsEndpoint
{
    /// <summary>The windows of a scheme that have a pot.</summary>
    public static async Task<Ok<PotsResource>> Get(
        string schemeId,
        IQuerySession session,
        IClock clock,
        CancellationToken cancellation
    ) =>
        TypedResults.Ok(
            new PotsResource([
                .. (await session.Query<Pot>().ToListAsync(cancellation))
                    .Where(p => p.Scheme == new SchemeId(schemeId))
                    .OrderByDescending(p => p.OpensAt)
                    .Select(p => PotResource.Of(p, clock.GetCurrentInstant())),
            ])
        );
}
