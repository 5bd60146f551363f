using System.Globalization;
using System.Text;

namespace Wallet.Domain.Proof;

/// <summary>An event as it is stored: what is sealed of it.</summary>
/// <param name="Sequence">Its place among all events.</param>
/// <param name="Version">Its place in its stream.</param>
/// <param name="Type">The name under which it is stored: "account.opened.v1".</param>
/// <param name="Data">As JSON, as the database writes it down.</param>
public sealed record RecordedEvent(
    long Sequence,
    Guid Stream,
    long Version,
    string Type,
    Instant At,
    string Data
)
{
    /// <summary>What is hashed: six lines, so that anybody can repeat it with common tools. The time is in microseconds since 1970, as exact as it is stored.</summary>
    public string Text =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Sequence}\n{Stream}\n{Version}\n{Type}\n{At.ToUnixTimeTicks() / 10}\n{Data}"
        );

    /// <summary>Its hash.</summary>
    public Hash Hash => MerkleTree.Leaf(Encoding.UTF8.GetBytes(Text));
}
