using JasperFx.Events;
using Marten.Events.Aggregation;
using Wallet.Domain.Pots;

namespace Wallet.Projections.Pots;

public sealed class CourseGrantsStream : SingleStreamProjection<CourseGrants, Guid>
{
    public override CourseGrants? Evolve(CourseGrants? snapshot, Guid id, IEvent e) =>
        e.Data is CourseGrantsEvent happened
            ? CourseGrants.Evolve(snapshot ?? CourseGrants.Initial(id), happened)
            : snapshot;
}
