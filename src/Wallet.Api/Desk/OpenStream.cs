using JasperFx.Events;

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
