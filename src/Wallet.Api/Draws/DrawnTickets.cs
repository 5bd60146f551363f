using System.Collections.Concurrent;
using Marten;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Draws;

/// <summary>The order of a draw that was held.</summary>
public sealed class DrawnOrder(IReadOnlyList<TicketId> order)
{
    private readonly Dictionary<TicketId, int> places = order
        .Select((t, i) => (t, i + 1))
        .ToDictionary();

    public IReadOnlyList<TicketId> Order { get; } = order;

    /// <summary>1 for who was drawn first; null for who took no part.</summary>
    public int? PlaceOf(TicketId ticket) =>
        places.TryGetValue(ticket, out var place) ? place : null;
}

/// <summary>The orders of draws. When one was held it never changes, so it is made once: everybody looks at ten o'clock.</summary>
public sealed class DrawnTickets(IDocumentStore store)
{
    private static readonly DrawnOrder None = new([]);
    private readonly ConcurrentDictionary<PotId, DrawnOrder> known = [];

    /// <summary>Empty as long as the draw was not held.</summary>
    /// <exception cref="InvalidDataException">Other registrations are stored now than were drawn.</exception>
    public async Task<DrawnOrder> OfAsync(Pot pot, CancellationToken cancellation) =>
        pot.Draw?.Result is not { } result ? None
        : known.TryGetValue(pot.Id, out var order) ? order
        : known.GetOrAdd(pot.Id, await ReadAsync(pot.Id, result, cancellation));

    private async Task<DrawnOrder> ReadAsync(
        PotId pot,
        DrawResult result,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        var tickets = await session.TicketsAsync(pot, cancellation);
        return DrawOrder.HashOf(tickets) == result.TicketsHash
            ? new DrawnOrder(DrawOrder.Of(result.Seed, tickets))
            : throw new InvalidDataException(
                $"The registrations of pot {pot} are not those that were drawn."
            );
    }
}
