using JasperFx.Events;
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

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly IServiceProvider services;
    private readonly ILogger<Subscription> logger;

    // Reactions need the event store, and the event store needs to know its subscriptions: so they are looked up when there is something to react to.
    public Subscription(
        IServiceProvider services,
        IEnumerable<ReactsTo> reactions,
        ILogger<Subscription> logger
    )
        : base(Name)
    {
        (this.services, this.logger) = (services, logger);
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
            await ReactAsync(reaction, page.Events, cancellationToken);
        }
    }

    // What failed is tried again for as long as it takes: nothing goes before it, so that nothing is forgotten.
    private async Task ReactAsync(
        IReaction reaction,
        IReadOnlyList<IEvent> events,
        CancellationToken cancellation
    )
    {
        while (true)
        {
            try
            {
                await reaction.ReactAsync(events, cancellation);
                return;
            }
            catch (Exception e) when (!cancellation.IsCancellationRequested)
            {
                ReactionLog.Failed(logger, reaction.GetType().Name, e);
                await Task.Delay(Pause, cancellation);
            }
        }
    }
}

internal static partial class ReactionLog
{
    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "{Reaction} failed and is tried again; what happened after it waits"
    )]
    public static partial void Failed(ILogger logger, string reaction, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Nothing is reacted to")]
    public static partial void NotStarted(ILogger logger, Exception exception);
}
