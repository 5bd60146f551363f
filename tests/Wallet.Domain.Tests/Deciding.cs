namespace Wallet.Domain.Tests;

/// <summary>What a decision came to.</summary>
internal static class Deciding
{
    public static IReadOnlyList<TEvent> Events<TEvent>(this Decision<TEvent> decision) =>
        Assert.IsType<Decision<TEvent>.Accepted>(decision).Events;

    public static Rejection Because<TEvent>(this Decision<TEvent> decision) =>
        Assert.IsType<Decision<TEvent>.Rejected>(decision).Because;
}
