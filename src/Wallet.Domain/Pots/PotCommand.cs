using Wallet.Domain.Planning.Clauses;

namespace Wallet.Domain.Pots;

/// <summary>What an administrator wants of a pot.</summary>
public abstract record PotCommand
{
    private PotCommand() { }

    /// <summary>Open a window of the terms with so much money. The same again is already so.</summary>
    public sealed record OpenPot(
        PotId Pot,
        SchemeId Scheme,
        ApplicationWindow Window,
        Instant OpensAt,
        Instant ClosesAt,
        Money Limit,
        Instant At
    ) : PotCommand
    {
        /// <summary>When people can register before; null when they cannot.</summary>
        public Registering? Registering { get; init; }
    }

    /// <summary>Add money.</summary>
    public sealed record RaisePot(Money By, string Because, Instant At) : PotCommand;

    /// <summary>Close it now; closed already is fine.</summary>
    public sealed record ClosePot(string Because, Instant At) : PotCommand;

    /// <summary>Hold the draw; held already is fine.</summary>
    /// <param name="Seed">The seed that the pot was opened with.</param>
    /// <param name="Tickets">All registrations; nobody can add or take back any meanwhile.</param>
    public sealed record HoldDraw(string Seed, ValueList<TicketId> Tickets, Instant At)
        : PotCommand;

    /// <summary>Say that all who registered have been decided upon; said already is fine.</summary>
    public sealed record FinishDraw(Instant At) : PotCommand;

    /// <summary>Say that nobody could or can apply for a while.</summary>
    /// <param name="Shifts">What the terms shift by it; null when they say nothing.</param>
    /// <param name="Zone">Where the days of the window are days.</param>
    public sealed record DeclareOutage(
        Outage Outage,
        AfterOutage? Shifts,
        DateTimeZone Zone,
        Instant At
    ) : PotCommand;
}
