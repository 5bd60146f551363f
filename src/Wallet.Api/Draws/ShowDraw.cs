using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Draws;

/// <summary>A draw, so that everybody can repeat it.</summary>
/// <param name="Method">How it is drawn, in words.</param>
/// <param name="SeedHash">SHA-256 of the seed, told before anybody registers.</param>
/// <param name="NumberOfTickets">How many take part, until now or in all.</param>
/// <param name="TicketsHash">SHA-256 of all tickets, in the order of their text and each with a line feed after it; null before the draw.</param>
/// <param name="Seed">Null before the draw.</param>
/// <param name="IsDone">Whether all of them have been decided upon.</param>
/// <param name="Tickets">In the order in which they were drawn.</param>
/// <param name="Next">The place to ask after for what follows; null at the end.</param>
public sealed record DrawResource(
    Guid PotId,
    SchemeId Scheme,
    Instant OpensAt,
    Instant RegistrationFrom,
    Instant RegistrationUntil,
    Text Method,
    string SeedHash,
    int NumberOfTickets,
    string? TicketsHash,
    string? Seed,
    bool IsDone,
    IReadOnlyList<TicketId> Tickets,
    int? Next
);

public static class ShowDraw
{
    private const int Page = 500;

    /// <summary>At most 500 tickets after this place; null when there is no such pot, or no draw for it.</summary>
    public static async Task<DrawResource?> AfterAsync(
        PotId id,
        int place,
        IQuerySession session,
        DrawnTickets drawn,
        CancellationToken cancellation
    )
    {
        if (await WholeAsync(id, session, drawn, cancellation) is not { } whole)
        {
            return null;
        }
        var after = Math.Clamp(place, 0, whole.Tickets.Count);
        var end = Math.Min(after + Page, whole.Tickets.Count);
        return whole with
        {
            Tickets = [.. whole.Tickets.Skip(after).Take(Page)],
            Next = end < whole.Tickets.Count ? end : null,
        };
    }

    public static async Task<DrawResource?> WholeAsync(
        PotId id,
        IQuerySession session,
        DrawnTickets drawn,
        CancellationToken cancellation
    )
    {
        if (await session.LoadAsync<Pot>(id, cancellation) is not { Draw: { } draw } pot)
        {
            return null;
        }
        var registered = draw.Result is null
            ? await session
                .Query<Registration>()
                .CountAsync(r => r.Pot == id && !r.IsWithdrawn, cancellation)
            : draw.Result.Tickets;
        return new DrawResource(
            pot.Id.Value,
            pot.Scheme,
            pot.OpensAt,
            draw.Registering.From,
            draw.Registering.Until,
            DrawWords.Method,
            draw.Registering.SeedHash,
            registered,
            draw.Result?.TicketsHash,
            draw.Result?.Seed,
            draw.IsDone,
            (await drawn.OfAsync(pot, cancellation)).Order,
            Next: null
        );
    }
}

public static class ShowDrawEndpoint
{
    /// <summary>How a pot is drawn, by which seed and in which order.</summary>
    public static async Task<Results<Ok<DrawResource>, NotFound>> Get(
        Guid potId,
        IQuerySession session,
        DrawnTickets drawn,
        CancellationToken cancellation,
        int after = 0
    ) =>
        await ShowDraw.AfterAsync(new PotId(potId), after, session, drawn, cancellation) is { } draw
            ? TypedResults.Ok(draw)
            : TypedResults.NotFound();

    /// <summary>The whole draw in one file, to be checked elsewhere.</summary>
    public static async Task<Results<Ok<DrawResource>, NotFound>> GetFile(
        Guid potId,
        HttpContext context,
        IQuerySession session,
        DrawnTickets drawn,
        CancellationToken cancellation
    )
    {
        if (
            await ShowDraw.WholeAsync(new PotId(potId), session, drawn, cancellation)
            is not { } draw
        )
        {
            return TypedResults.NotFound();
        }
        context.Response.Headers.ContentDisposition = $"attachment; filename=draw-{potId}.json";
        return TypedResults.Ok(draw);
    }
}
