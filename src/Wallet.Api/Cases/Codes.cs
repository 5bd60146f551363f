using System.Text.Json;
using Wallet.Domain;
using Wallet.Domain.Planning;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Cases;

/// <summary>The codes by which the API names refusals and reasons.</summary>
internal static class Codes
{
    public static string Of(Rejection because) => In(because);

    public static string Of(Verdict verdict) => In(verdict);

    private static string In<T>(T coded) =>
        JsonSerializer.SerializeToNode(coded, WalletJson.Options)!["code"]!.GetValue<string>();
}
