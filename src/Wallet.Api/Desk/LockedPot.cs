using JasperFx.Events;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Desk;

/// <summary>A pot in one commit of the desk, under its lock. All that it decides in a row becomes one event.</summary>
internal sealed class LockedPot(IEventStream<Pot> stream)
{
    private readonly List<PotDecision> decided = [];

    public Pot State { get; private set; } = stream.Aggregate!;

    public void Decide(PotDecision decision)
    {
        decided.Add(decision);
        State = Pot.Evolve(State, new PotEvent.PotDecided([decision]));
    }

    /// <summary>Gives back a grant; what comes when the window has closed is for the residual owner.</summary>
    public void Return(AccountId account, LotId lot, Money amount, Instant at)
    {
        if (State.TakesBackAt(at))
        {
            Close();
            var returned = new PotEvent.PotReturned(account, lot, amount, at);
            State = Pot.Evolve(State, returned);
            stream.AppendOne(returned);
        }
    }

    /// <summary>Before the commit: what was decided since the last event.</summary>
    public void Close()
    {
        if (decided.Count > 0)
        {
            stream.AppendOne(new PotEvent.PotDecided([.. decided]));
            decided.Clear();
        }
    }
}
