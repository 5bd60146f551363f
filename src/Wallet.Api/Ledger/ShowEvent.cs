using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Domain.Proof;

namespace Wallet.Api.Ledger;

/// <summary>An event as it is stored. No event holds personal data.</summary>
/// <param name="Hash">What is sealed of it.</param>
public sealed record EventResource(
    long Sequence,
    Guid StreamId,
    long Version,
    string Type,
    Instant At,
    JsonNode Data,
    string Hash
)
{
    public static EventResource Of(RecordedEvent e) =>
        new(e.Sequence, e.Stream, e.Version, e.Type, e.At, JsonNode.Parse(e.Data)!, $"{e.Hash}");
}

public static class ShowEventEndpoint
{
    /// <summary>The event that a posting is of.</summary>
    public static async Task<Results<Ok<EventResource>, NotFound>> Get(
        Guid streamId,
        long version,
        LedgerShelf ledger,
        CancellationToken cancellation
    ) =>
        await ledger.EventAsync(streamId, version, cancellation) is { } found
            ? TypedResults.Ok(EventResource.Of(found))
            : TypedResults.NotFound();
}
