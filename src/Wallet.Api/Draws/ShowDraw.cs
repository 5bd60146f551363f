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
    IReadOnlyList<Guid> Tickets,
    int? Next
);

public static class ShowDraw
{
    public const int Page = 500;

    /// <summary>With the tickets after this place; null when there is no such pot, or no draw for it.</summary>
    public static async Task<DrawResource?> AfterAsync(
        PotId id,
        int place,
        int atMost,
        IQuerySession session,
        DrawnTickets drawn,
        CancellationToken cancellation
    )
    {
        if (await session.LoadAsync<Pot>(id, cancellation) is not { Draw: { } draw } pot)
        {
            return null;
        }
        var order = (await drawn.OfAsync(pot, cancellation)).Order;
        var after = Math.Clamp(place, 0, order.Count);
        var end = after + Math.Min(atMost, order.Count - after);
        return new DrawResource(
            pot.Id.Value,
            pot.Scheme,
            pot.OpensAt,
            draw.Registering.From,
            draw.Registering.Until,
            DrawWords.Method,
            draw.Registering.SeedHash,
            draw.Result?.Tickets ?? await RegisteredAsync(id, session, cancellation),
            draw.Result?.TicketsHash,
            draw.Result?.Seed,
            draw.IsDone,
            [.. order.Take(after..end).Select(t => t.Value)],
            end < order.Count ? end : null
        );
    }

    private static Task<int> RegisteredAsync(
        PotId pot,
        IQuerySession session,
        CancellationToken cancellation
    ) =>
        session.Query<Registration>().CountAsync(r => r.Pot == pot && !r.IsWithdrawn, cancellation);
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
        await ShowDraw.AfterAsync(
            new PotId(potId),
            after,
            ShowDraw.Page,
            session,
            drawn,
            cancellation
        )
            is { } draw
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
            await ShowDraw.AfterAsync(
                new PotId(potId),
                place: 0,
                int.MaxValue,
                session,
                drawn,
                cancellation
            )
            is not { } draw
        )
        {
            return TypedResults.NotFound();
        }
        context.Response.Headers.ContentDisposition = $"attachment; filename=draw-{potId}.json";
        return TypedResults.Ok(draw);
    }
}
