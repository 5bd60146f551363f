using System.Text.Json;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Draws;

/// <summary>What somebody has in hand who checks a draw without us: the file of the whole draw. Other members are overlooked.</summary>
public sealed record DrawDocument(
    string SeedHash,
    string? Seed,
    string? TicketsHash,
    int NumberOfTickets,
    IReadOnlyList<string> Tickets,
    int? Next
)
{
    /// <exception cref="JsonException">It is no such file.</exception>
    public static DrawDocument Read(string json) =>
        JsonSerializer.Deserialize<DrawDocument>(json, WalletJson.Options)
        ?? throw new JsonException("found null, allowed is an object");

    /// <summary>The first thing that is not right; null when the draw is as it was promised.</summary>
    public string? FirstFlaw() =>
        Seed is null || TicketsHash is null ? "it has no seed: the draw was not held yet"
        : Next is not null ? "it is a page: take the whole file, …/draw/file"
        : DrawOrder.Hash(Seed) != SeedHash
            ? $"the seed is not the promised one: found {SeedHash}, SHA-256 of the seed is {DrawOrder.Hash(Seed)}"
        : Tickets.Count != NumberOfTickets
            ? $"it has {Tickets.Count} tickets, and says {NumberOfTickets}"
        : FlawOfTickets();

    private string? FlawOfTickets()
    {
        var tickets = new List<TicketId>(Tickets.Count);
        foreach (var (place, text) in Tickets.Index())
        {
            if (!Guid.TryParse(text, out var id) || $"{id}" != text)
            {
                return $"place {place + 1}: found {text}, allowed is a UUID in small letters";
            }
            tickets.Add(new TicketId(id));
        }
        if (tickets.GroupBy(t => t).FirstOrDefault(g => g.Count() > 1) is { Key: var twice })
        {
            return $"place {tickets.LastIndexOf(twice) + 1}: found {twice} a second time";
        }
        if (DrawOrder.HashOf(tickets) != TicketsHash)
        {
            return $"they are not the tickets that were drawn: found {TicketsHash}, SHA-256 of the tickets is {DrawOrder.HashOf(tickets)}";
        }
        var order = DrawOrder.Of(Seed!, tickets);
        var wrong = tickets.Zip(order).Index().FirstOrDefault(t => t.Item.First != t.Item.Second);
        return wrong.Item.First == wrong.Item.Second
            ? null
            : $"place {wrong.Index + 1}: found {wrong.Item.First}, the draw puts {wrong.Item.Second} there";
    }
}
