namespace Wallet.Domain;

/// <summary>What a command comes to: events to append (none when it is already so), or a refusal that books nothing.</summary>
public abstract record Decision<TEvent>
{
    private Decision() { }

    /// <summary>The command holds; these events say what happened.</summary>
    public sealed record Accepted(IReadOnlyList<TEvent> Events) : Decision<TEvent>;

    /// <summary>The rules refuse it; nothing happens.</summary>
    public sealed record Rejected(Rejection Because) : Decision<TEvent>;
}

/// <summary>The two ways a decision goes.</summary>
public static class Decision
{
    /// <summary>It holds; without events it was already so.</summary>
    public static Decision<TEvent> Accept<TEvent>(params TEvent[] events) =>
        new Decision<TEvent>.Accepted(events);

    /// <summary>The rules refuse it.</summary>
    public static Decision<TEvent> Reject<TEvent>(Rejection because) =>
        new Decision<TEvent>.Rejected(because);
}
