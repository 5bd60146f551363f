using JasperFx.Events;
using Marten.Events.Aggregation;
using Wallet.Domain;
using Wallet.Domain.Enrolments;

namespace Wallet.Projections.Enrolments;

public sealed class EnrolmentStream : SingleStreamProjection<Enrolment, ReservationId>
{
    public override Enrolment? Evolve(Enrolment? snapshot, ReservationId id, IEvent e) =>
        e.Data is EnrolmentEvent happened ? Enrolment.Evolve(snapshot, happened) : snapshot;
}
