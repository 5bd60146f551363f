using JasperFx.Events;
using Marten;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pots;

/// <summary>What an administrator does to a pot waits for its row, as applications do: in a rush it takes its turn between two commits of the desk.</summary>
internal static class PotCommands
{
    public static async Task<Outcome> RunAsync(
        this IDocumentSession session,
        Once once,
        PotId pot,
        Func<Pot?, PotCommand> command,
        CancellationToken cancellation
    )
    {
        if (await Receipts.EarlierAsync(session, once, cancellation) is { } earlier)
        {
            return earlier;
        }
        var stream = await session.LockAsync(pot, cancellation);
        var outcome = stream.Apply(PotDecider.Decide(stream.Aggregate, command(stream.Aggregate)));
        return await Receipts.SaveAsync(session, once, outcome, cancellation);
    }

    /// <summary>Waits for the row of a pot and keeps it until the session is saved.</summary>
    public static async Task<IEventStream<Pot>> LockAsync(
        this IDocumentSession session,
        PotId pot,
        CancellationToken cancellation
    )
    {
        await session.BeginTransactionAsync(cancellation);
        return await session.Events.FetchForExclusiveWriting<Pot>(pot.Value, cancellation);
    }
}
