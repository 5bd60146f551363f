using System.Diagnostics;
using static Wallet.Domain.Pots.DrawRejection;
using static Wallet.Domain.Pots.PotCommand;
using static Wallet.Domain.Pots.PotEvent;
using static Wallet.Domain.Pots.PotRejection;

namespace Wallet.Domain.Pots;

/// <summary>The rules of a pot for its administrator. Applications are decided with the account (<see cref="Pot.Answer"/>).</summary>
public static class PotDecider
{
    /// <summary>What the command comes to on this pot; null is one that was never opened.</summary>
    public static Decision<PotEvent> Decide(Pot? pot, PotCommand command) =>
        (pot, command) switch
        {
            (null, OpenPot c) => Decision.Accept<PotEvent>(
                new PotOpened(c.Pot, c.Scheme, c.Window, c.OpensAt, c.ClosesAt, c.Limit, c.At)
                {
                    Registering = c.Registering,
                }
            ),
            ({ } p, OpenPot c) => p.Limit == c.Limit
                ? Decision.Accept<PotEvent>()
                : Decision.Reject<PotEvent>(new PotAlreadyOpened(p.Limit)),
            (null, _) => Decision.Reject<PotEvent>(new PotNotThere()),
            ({ } p, ClosePot c) when p.ClosesAt <= c.At => Decision.Accept<PotEvent>(),
            ({ } p, ClosePot c) => Decision.Accept<PotEvent>(new PotClosed(c.Because, c.At)),
            ({ } p, RaisePot c) when p.ClosesAt <= c.At => Decision.Reject<PotEvent>(
                new PotHasClosed(p.ClosesAt)
            ),
            (_, RaisePot c) => Decision.Accept<PotEvent>(new PotRaised(c.By, c.Because, c.At)),
            ({ } p, DeclareOutage c) => Declare(p, c),
            ({ Draw: null }, HoldDraw or FinishDraw) => Decision.Reject<PotEvent>(
                new NoRegistration()
            ),
            ({ Draw: { } draw }, HoldDraw c) => Hold(draw, c),
            ({ Draw: { Result: null } draw }, FinishDraw) => Decision.Reject<PotEvent>(
                new RegistrationStillOpen(draw.Registering.Until)
            ),
            ({ Draw.IsDone: true }, FinishDraw) => Decision.Accept<PotEvent>(),
            (_, FinishDraw c) => Decision.Accept<PotEvent>(new DrawDone(c.At)),
            _ => throw new UnreachableException($"A pot knows no {command.GetType().Name}."),
        };

    private static Decision<PotEvent> Hold(Draw draw, HoldDraw c)
    {
        if (draw.Result is not null)
        {
            return Decision.Accept<PotEvent>();
        }
        if (c.At < draw.Registering.Until)
        {
            return Decision.Reject<PotEvent>(new RegistrationStillOpen(draw.Registering.Until));
        }
        if (DrawOrder.Hash(c.Seed) != draw.Registering.SeedHash)
        {
            return Decision.Reject<PotEvent>(new SeedDiffers());
        }
        var held = new DrawHeld(
            new DrawResult(c.Seed, c.Tickets.Count, DrawOrder.HashOf(c.Tickets)),
            c.At
        );
        return c.Tickets.Count == 0
            ? Decision.Accept<PotEvent>(held, new DrawDone(c.At))
            : Decision.Accept<PotEvent>(held);
    }

    private static Decision<PotEvent> Declare(Pot pot, DeclareOutage c)
    {
        if (pot.Outage == c.Outage)
        {
            return Decision.Accept<PotEvent>();
        }
        var firstLost = c.Outage.From.InZone(c.Zone).Date;
        var lost = Period.DaysBetween(firstLost, c.Outage.Until.InZone(c.Zone).Date);
        var window = pot.Window with
        {
            Until = c.Shifts is { ClosesLater: true }
                ? pot.Window.Until.PlusDays(lost)
                : pot.Window.Until,
            StartCountsFrom = c.Shifts is { StartCountsFromFirstLostDay: true }
                ? firstLost
                : pot.Window.StartCountsFrom,
        };
        var closesAt = c.Shifts is { ClosesLater: true } ? window.ClosesAt(c.Zone) : pot.ClosesAt;
        return
            c.Outage.From < c.Outage.Until
            && c.Outage.From >= pot.OpensAt
            && c.Outage.Until < closesAt
            && c.At < pot.ClosesAt
            ? Decision.Accept<PotEvent>(new OutageDeclared(c.Outage, window, closesAt, c.At))
            : Decision.Reject<PotEvent>(new OutageOutsideWindow(pot.OpensAt, pot.ClosesAt));
    }
}
