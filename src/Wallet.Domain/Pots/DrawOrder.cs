using System.Security.Cryptography;
using System.Text;

namespace Wallet.Domain.Pots;

/// <summary>
/// The method of a draw, so that anybody can repeat it: the tickets in ascending order of SHA-256(seed + ticket). Seed, ticket and hash are text in small
/// letters, as UTF-8 without anything between or after them; hashes are compared as text.
/// </summary>
public static class DrawOrder
{
    /// <summary>These tickets in the order in which they are drawn, whatever order they came in.</summary>
    public static IReadOnlyList<TicketId> Of(string seed, IEnumerable<TicketId> tickets) =>
        [
            .. tickets
                .Select(t => (Ticket: t, Hash: Hash($"{seed}{t}")))
                .OrderBy(t => t.Hash, StringComparer.Ordinal)
                .Select(t => t.Ticket),
        ];

    /// <summary>Which tickets take part: SHA-256 of all of them in the order of their text, each with a line feed after it.</summary>
    public static string HashOf(IEnumerable<TicketId> tickets) =>
        Hash(string.Concat(tickets.Select(t => $"{t}\n").Order(StringComparer.Ordinal)));

    /// <summary>SHA-256 of a text, in small letters.</summary>
    public static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
