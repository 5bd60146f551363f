using System.Reflection;
using System.Runtime.CompilerServices;

namespace Wallet.Architecture.Tests;

/// <summary>Our three assemblies and what was written in them by hand.</summary>
internal static class Code
{
    public static readonly Assembly Domain = typeof(Wallet.Domain.Money).Assembly;
    public static readonly Assembly Projections =
        typeof(Wallet.Projections.EventStore.EventTypes).Assembly;
    public static readonly Assembly Api = typeof(Wallet.Api.Hosting.WalletHost).Assembly;

    public static Type[] TypesOf(params Assembly[] assemblies) =>
        [.. assemblies.SelectMany(a => a.GetTypes()).Where(IsWritten)];

    private static bool IsWritten(Type type) =>
        type.Namespace?.StartsWith("Wallet.", StringComparison.Ordinal) == true
        && !type.IsDefined(typeof(CompilerGeneratedAttribute))
        && !type.Name.Contains('<', StringComparison.Ordinal)
        && (type.DeclaringType is null || IsWritten(type.DeclaringType));
}
