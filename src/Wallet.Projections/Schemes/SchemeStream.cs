using JasperFx.Events;
using Marten.Events.Aggregation;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Schemes;

public sealed class SchemeStream : SingleStreamProjection<Scheme, Guid>
{
    public override Scheme? Evolve(Scheme? snapshot, Guid id, IEvent e) =>
        e.Data is SchemeEvent happened
            ? Scheme.Evolve(snapshot ?? Scheme.Initial(id), happened)
            : snapshot;
}
