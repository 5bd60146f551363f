using JasperFx.Events;
using Wallet.Domain.Accounts;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Desk;

/// <summary>A stream in one commit of the desk, with the state after what was decided so far.</summary>
internal sealed class OpenStream<TState, TEvent>(
    IEventStream<TState> stream,
    TState state,
    Func<TState, TEvent, TState> evolve
)
    where TState : class
    where TEvent : notnull
{
    public TState State { get; private set; } = state;

    public void Append(params IReadOnlyList<TEvent> events)
    {
        State = events.Aggregate(State, evolve);
        stream.AppendMany(events.Cast<object>());
    }
}

/// <summary>The same for an account: there are so many in a commit that they are written by one statement.</summary>
internal sealed class OpenAccount(Change<Account, AccountEvent> loaded)
{
    private readonly List<AccountEvent> events = [];

    public Account State { get; private set; } = loaded.Before;

    /// <summary>What is to be written.</summary>
    public Change<Account, AccountEvent> Change => loaded with { Events = events };

    public void Append(IReadOnlyList<AccountEvent> happened)
    {
        State = happened.Aggregate(State, Account.Evolve);
        events.AddRange(happened);
    }
}
