using JasperFx.Events;
using Marten.Events.Aggregation;
using Wallet.Domain.Employers;

namespace Wallet.Projections.Employers;

public sealed class DepositStream : SingleStreamProjection<FunderDeposit, Guid>
{
    public override FunderDeposit? Evolve(FunderDeposit? snapshot, Guid id, IEvent e) =>
        e.Data is DepositEvent happened
            ? FunderDeposit.Evolve(snapshot ?? FunderDeposit.Initial(id), happened)
            : snapshot;
}
