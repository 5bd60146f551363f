namespace Wallet.Domain.Tests;

/// <summary>What a decision came to.</summary>
internal static class Deciding
{
    public static IReadOnlyList<TEvent> Events<TEvent>(this Decision<TEvent> decision) =>
        Assert.IsType<Decision<TEvent>.Accepted>(decision).Events;

    public static Rejection Because<TEvent>(this Decision<TEvent> decision) =>
        Assert.IsType<Decision<TEvent>.Rejected>(decision).Because;

    /// <summary>The events of a decision, each with the state before it; none when it was refused.</summary>
    public static IEnumerable<(object? Before, object Happened)> Steps<TState, TEvent>(
        TState before,
        Decision<TEvent> decision,
        Func<TState, TEvent, TState> evolve
    )
        where TEvent : notnull
    {
        foreach (var happened in (decision as Decision<TEvent>.Accepted)?.Events ?? [])
        {
            yield return (before, happened);
            before = evolve(before, happened);
        }
    }
}
