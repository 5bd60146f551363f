using Marten;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

/// <summary>What an administrator does to a run: decided under its lock, stored with its receipt and its overview.</summary>
internal static class PaymentRunCommands
{
    /// <param name="beside">What is to be stored with it, when it happened.</param>
    public static async Task<Outcome> RunAsync(
        this IDocumentSession session,
        Once once,
        Guid id,
        Func<PaymentRun?, PaymentRunCommand> command,
        CancellationToken cancellation,
        Func<PaymentRun, RunOverview, RunOverview>? beside = null
    )
    {
        if (await Receipts.EarlierAsync(session, once, cancellation) is { } earlier)
        {
            return earlier;
        }
        await session.BeginTransactionAsync(cancellation);
        var stream = await session.Events.FetchForExclusiveWriting<PaymentRun>(id, cancellation);
        var decision = PaymentRunDecider.Decide(stream.Aggregate, command(stream.Aggregate));
        var outcome = stream.Apply(decision);
        if (decision is Decision<PaymentRunEvent>.Accepted { Events: [_, ..] events })
        {
            var run = events.Aggregate(stream.Aggregate, PaymentRun.Evolve)!;
            var overview = (await session.LoadAsync<RunOverview>(id, cancellation))!.Now(run);
            session.Store(beside?.Invoke(run, overview) ?? overview);
        }
        return await Receipts.SaveAsync(session, once, outcome, cancellation);
    }
}
