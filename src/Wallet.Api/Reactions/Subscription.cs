using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Wolverine;
using Wolverine.Marten.Subscriptions;

namespace Wallet.Api.Reactions;

/// <summary>The one ordered subscription: pages of events go to each reaction in turn, and the place is kept when all are done.</summary>
public sealed class Subscription : BatchSubscription
{
    public const string Name = "reactions";

    private readonly IServiceProvider services;

    // Reactions need the event store, and the event store needs to know its subscriptions: so they are looked up when there is something to react to.
    public Subscription(IServiceProvider services, IEnumerable<ReactsTo> reactions)
        : base(Name)
    {
        this.services = services;
        foreach (var type in reactions.SelectMany(r => r.Events).Distinct())
        {
            IncludeType(type);
        }
    }

    public override async Task ProcessEventsAsync(
        EventRange page,
        ISubscriptionController controller,
        IDocumentOperations operations,
        IMessageBus bus,
        CancellationToken cancellationToken
    )
    {
        foreach (var reaction in services.GetServices<IReaction>())
        {
            await reaction.ReactAsync(page.Events, cancellationToken);
        }
    }
}

/// <summary>The kinds of events that one of the reactions is for.</summary>
public sealed record ReactsTo(IReadOnlyList<Type> Events);
