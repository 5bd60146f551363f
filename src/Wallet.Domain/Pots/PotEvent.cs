using Wallet.Domain.Planning.Clauses;

namespace Wallet.Domain.Pots;

/// <summary>What happened to a pot. The order of its events is the order of arrival.</summary>
public abstract record PotEvent
{
    private PotEvent() { }

    /// <summary>An application window will open, with so much money.</summary>
    public sealed record PotOpened(
        PotId Pot,
        SchemeId Scheme,
        ApplicationWindow Window,
        Instant OpensAt,
        Instant ClosesAt,
        Money Limit,
        Instant At
    ) : PotEvent
    {
        /// <summary>When people can register for the draw before it opens; null when they cannot.</summary>
        public Registering? Registering { get; init; }
    }

    /// <summary>More money came in.</summary>
    /// <param name="Because">The decision behind it, for the auditor.</param>
    public sealed record PotRaised(Money By, string Because, Instant At) : PotEvent;

    /// <summary>The window closed before its last day.</summary>
    /// <param name="Because">The decision behind it.</param>
    public sealed record PotClosed(string Because, Instant At) : PotEvent;

    /// <summary>Nobody could apply for a while; the terms said what shifts by it.</summary>
    /// <param name="Window">The days of the window from now on.</param>
    /// <param name="ClosesAt">When it closes from now on.</param>
    public sealed record OutageDeclared(
        Outage Outage,
        ApplicationWindow Window,
        Instant ClosesAt,
        Instant At
    ) : PotEvent;

    /// <summary>Registration had closed, and the draw was held: the secret seed is told, and with it the order of all who registered.</summary>
    public sealed record DrawHeld(DrawResult Result, Instant At) : PotEvent;

    /// <summary>All who registered have been decided upon; from the opening on everybody can come.</summary>
    public sealed record DrawDone(Instant At) : PotEvent;

    /// <summary>Applications were decided, in this order: one event for all of one commit.</summary>
    public sealed record PotDecided(ValueList<PotDecision> Decisions) : PotEvent;

    /// <summary>A grant came back while the window was open; others can have it.</summary>
    public sealed record PotReturned(AccountId Account, LotId Lot, Money Amount, Instant At)
        : PotEvent;
}

/// <summary>One decided application.</summary>
/// <param name="At">When it arrived.</param>
public sealed record PotDecision(
    AccountId Account,
    ReservationId Reservation,
    PotAnswer Answer,
    Instant At
);
