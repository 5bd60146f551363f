using System.Text.Json;

namespace Wallet.Projections.EventStore;

/// <summary>A mistake inside a list. The reader around it adds the place of the list; the inner exception has the place within it.</summary>
internal sealed class InListException(JsonException inList) : JsonException(inList.Message, inList);
