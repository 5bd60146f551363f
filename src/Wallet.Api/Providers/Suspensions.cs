using Marten;
using Marten.Events;
using Wallet.Domain;
using static Wallet.Domain.Providers.ProviderEvent;

namespace Wallet.Api.Providers;

/// <summary>When a provider was suspended and why, from its events: the state knows the days only.</summary>
internal static class Suspensions
{
    public static async Task<IReadOnlyList<SuspensionResource>> OfAsync(
        ProviderId provider,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var events = await session
            .Events.QueryAllRawEvents()
            .Where(e => e.StreamId == provider.Value)
            .Where(e => e.EventTypesAre(typeof(ProviderSuspended), typeof(ProviderResumed)))
            .OrderBy(e => e.Version)
            .ToListAsync(cancellation);
        return events.Select(e => e.Data).Aggregate(new List<SuspensionResource>(), After);
    }

    private static List<SuspensionResource> After(List<SuspensionResource> all, object happened)
    {
        switch (happened)
        {
            case ProviderSuspended e:
                all.Add(new SuspensionResource(e.On, e.Because, null, null));
                break;
            case ProviderResumed e:
                all[^1] = all[^1] with { Until = e.On, EndedBecause = e.Because };
                break;
        }
        return all;
    }
}
