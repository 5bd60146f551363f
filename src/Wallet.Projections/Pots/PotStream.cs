using JasperFx.Events;
using Marten.Events.Aggregation;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Projections.Pots;

public sealed class PotStream : SingleStreamProjection<Pot, PotId>
{
    public override Pot? Evolve(Pot? snapshot, PotId id, IEvent e) =>
        e.Data is PotEvent happened ? Pot.Evolve(snapshot, happened) : snapshot;
}
