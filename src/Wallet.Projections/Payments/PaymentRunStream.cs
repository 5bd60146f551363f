using JasperFx.Events;
using Marten.Events.Aggregation;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Projections.Payments;

public sealed class PaymentRunStream : SingleStreamProjection<PaymentRun, PaymentRunId>
{
    public override PaymentRun? Evolve(PaymentRun? snapshot, PaymentRunId id, IEvent e) =>
        e.Data is PaymentRunEvent happened ? PaymentRun.Evolve(snapshot, happened) : snapshot;
}
