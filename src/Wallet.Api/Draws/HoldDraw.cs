using Marten;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Pots;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Draws;

/// <summary>Draw the order of all who registered; drawn already is fine.</summary>
public sealed record HoldDraw(PotId Pot);

public static class HoldDrawHandler
{
    public static async Task<Outcome> Handle(
        HoldDraw command,
        IDocumentSession session,
        MasterKey master,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var stream = await session.LockAsync(command.Pot, cancellation);
        var hold = new PotCommand.HoldDraw(
            master.SeedOf(command.Pot),
            [.. await session.TicketsAsync(command.Pot, cancellation)],
            clock.GetCurrentInstant()
        );
        var outcome = stream.Apply(PotDecider.Decide(stream.Aggregate, hold));
        await session.SaveChangesAsync(cancellation);
        return outcome;
    }
}

/// <summary>Say that all who registered have been decided upon.</summary>
public sealed record FinishDraw(PotId Pot);

public static class FinishDrawHandler
{
    public static async Task<Outcome> Handle(
        FinishDraw command,
        IDocumentSession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var stream = await session.LockAsync(command.Pot, cancellation);
        var finish = new PotCommand.FinishDraw(clock.GetCurrentInstant());
        var outcome = stream.Apply(PotDecider.Decide(stream.Aggregate, finish));
        await session.SaveChangesAsync(cancellation);
        return outcome;
    }
}

/// <summary>Keep why a drawn registration did not come as far as the desk, as the desk keeps its own answers.</summary>
public sealed record RefuseDrawn(Once Once, Rejection Because);

public static class RefuseDrawnHandler
{
    public static async Task<Outcome> Handle(
        RefuseDrawn command,
        IDocumentSession session,
        CancellationToken cancellation
    ) =>
        await Receipts.EarlierAsync(session, command.Once, cancellation)
        ?? await Receipts.SaveAsync(
            session,
            command.Once,
            new Outcome.Refused(command.Because),
            cancellation
        );
}
