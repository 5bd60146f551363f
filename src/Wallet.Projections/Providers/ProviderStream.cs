using JasperFx.Events;
using Marten.Events.Aggregation;
using Wallet.Domain;
using Wallet.Domain.Providers;

namespace Wallet.Projections.Providers;

public sealed class ProviderStream : SingleStreamProjection<Provider, ProviderId>
{
    public override Provider? Evolve(Provider? snapshot, ProviderId id, IEvent e) =>
        e.Data is ProviderEvent happened ? Provider.Evolve(snapshot, happened) : snapshot;
}
