using JasperFx.Events;
using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Reactions;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Enrolments;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Claims;

/// <summary>A reservation ended: its claims are told.</summary>
public sealed class EndClaims(IDocumentStore store) : IReaction
{
    public Task ReactAsync(IReadOnlyList<IEvent> events, CancellationToken cancellation) =>
        SettleClaims.RunAsync(events.Select(e => e.Data), store, cancellation);
}

/// <summary>The reservations that ended, and what the provider gets of each in all, are told to the claims. Told again it is already so.</summary>
internal static class SettleClaims
{
    private static readonly Type[] Ends =
    [
        typeof(AccountEvent.ReservationSettled),
        typeof(AccountEvent.ReservationReleased),
    ];

    public static Task RunAsync(
        IEnumerable<object> happened,
        IDocumentStore store,
        CancellationToken cancellation
    )
    {
        var commands = happened
            .Select(e =>
                e switch
                {
                    AccountEvent.ReservationSettled s => (
                        s.Reservation,
                        Command: new ClaimCommand.SettleAmount(s.Settlement.FromBudgets, s.On)
                    ),
                    AccountEvent.ReservationReleased r => (
                        r.Reservation,
                        Command: new ClaimCommand.SettleAmount(Money.Zero, r.On)
                    ),
                    _ => default,
                }
            )
            .Where(c => c.Command is not null)
            .ToArray();
        return commands.Length == 0
            ? Task.CompletedTask
            : Conflict.DecideAgainAsync(() => CommitAsync(commands, store, cancellation));
    }

    /// <summary>For who comes before the reaction to the end of a reservation: no claim is decided without what is known of that end.</summary>
    public static async Task CatchUpAsync(
        IReadOnlyList<Enrolment> behind,
        IDocumentStore store,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        var happened = await session.HappenedAsync(behind, Ends, cancellation);
        await RunAsync(happened, store, cancellation);
    }

    private static async Task CommitAsync(
        (ReservationId Enrolment, ClaimCommand.SettleAmount Command)[] settled,
        IDocumentStore store,
        CancellationToken cancellation
    )
    {
        await using var session = store.LightweightSession();
        var batch = session.CreateBatchQuery();
        var streams = settled
            .Select(s =>
                (
                    s,
                    Stream: batch.Events.FetchForWriting<EnrolmentClaims>(
                        StreamId.OfClaims(s.Enrolment)
                    )
                )
            )
            .ToArray();
        await batch.Execute(cancellation);
        foreach (var ((enrolment, command), loading) in streams)
        {
            var stream = await loading;
            stream.Apply(
                ClaimDecider.Decide(stream.Aggregate ?? EnrolmentClaims.Initial(enrolment), command)
            );
        }
        await session.SaveChangesAsync(cancellation);
    }
}
