using System.Security.Cryptography;
using System.Text.Json;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Desk;

/// <summary>One request, done once: who asks what under which key, and a hash of the question.</summary>
/// <remarks>Ids that the request needs follow from it, so that a retry speaks of the same things.</remarks>
public sealed record Once(string Actor, string Operation, string Key, string RequestHash)
{
    public static Once Of(string actor, string operation, string key, object request) =>
        new(
            actor,
            operation,
            key,
            Convert.ToHexStringLower(
                SHA256.HashData(
                    JsonSerializer.SerializeToUtf8Bytes(
                        request,
                        request.GetType(),
                        WalletJson.Options
                    )
                )
            )
        );

    public Guid ReceiptId => NewId("receipt");

    /// <summary>The id of something that this request makes.</summary>
    public Guid NewId(string what) => StreamId.FromName($"{what}|{Actor}|{Operation}|{Key}");

    /// <summary>One of several things that the same request asks for.</summary>
    public Once Part(string name) => this with { Key = $"{Key}/{name}" };
}
