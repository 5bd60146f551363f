using System.Text.Json;
using Wallet.Api.People;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Desk;

/// <summary>One request, done once: who asks what under which key, and a hash of the question.</summary>
/// <remarks>Ids that the request needs follow from it, so that a retry speaks of the same things.</remarks>
public sealed record Once(string Actor, string Operation, string Key, string RequestHash)
{
    public Guid ReceiptId => NewId("receipt");

    /// <summary>The id of something that this request makes.</summary>
    public Guid NewId(string what) => StreamId.FromName($"{what}|{Actor}|{Operation}|{Key}");

    /// <summary>One of several things that the same request asks for.</summary>
    public Once Part(string name) => this with { Key = $"{Key}/{name}" };
}

/// <summary>Hashes requests under a key: some hold a citizen's number, and of a plain hash all numbers could be tried.</summary>
public sealed class RequestHash(MasterKey master)
{
    public string Of(object request) =>
        master.Hash(
            JsonSerializer.SerializeToUtf8Bytes(request, request.GetType(), WalletJson.Options)
        );
}
