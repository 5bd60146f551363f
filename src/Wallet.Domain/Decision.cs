using System.Diagnostics.CodeAnalysis;

namespace Wallet.Domain;

/// <summary>What a command comes to: events to append (none when it is already so), or a refusal that books nothing.</summary>
public abstract record Decision<TEvent, TRejection>
{
    private Decision() { }

    /// <summary>The command holds; these events say what happened.</summary>
    public sealed record Accepted(IReadOnlyList<TEvent> Events) : Decision<TEvent, TRejection>;

    /// <summary>The rules refuse it; nothing happens.</summary>
    public sealed record Rejected(TRejection Because) : Decision<TEvent, TRejection>;

    /// <summary>Lets a <c>Decide</c> return its events as a list.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "Only Decide functions use it.")]
    public static implicit operator Decision<TEvent, TRejection>(TEvent[] events) =>
        new Accepted(events);

    /// <summary>Lets a <c>Decide</c> return a rejection as itself.</summary>
    [SuppressMessage("Usage", "CA2225", Justification = "Only Decide functions use it.")]
    public static implicit operator Decision<TEvent, TRejection>(TRejection because) =>
        new Rejected(because);
}
