using JasperFx.Events;

namespace Wallet.Api.Reactions;

/// <summary>What follows, elsewhere, from what happened. It sees every event of its kinds at least once and in order, and does no more the second time.</summary>
public interface IReaction
{
    /// <summary>Does what follows from a page of events, those of other reactions among them. When it throws, the page comes again.</summary>
    Task ReactAsync(IReadOnlyList<IEvent> events, CancellationToken cancellation);
}

/// <summary>The kinds of events that one of the reactions is for.</summary>
public sealed record ReactsTo(IReadOnlyList<Type> Events);
