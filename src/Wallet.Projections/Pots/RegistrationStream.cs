using JasperFx.Events;
using Marten.Events.Aggregation;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Projections.Pots;

public sealed class RegistrationStream : SingleStreamProjection<Registration, TicketId>
{
    public override Registration? Evolve(Registration? snapshot, TicketId id, IEvent e) =>
        e.Data is RegistrationEvent happened ? Registration.Evolve(snapshot, happened) : snapshot;
}
