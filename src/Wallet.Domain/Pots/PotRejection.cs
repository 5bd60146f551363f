namespace Wallet.Domain.Pots;

/// <summary>Why the rules refuse a command on a pot.</summary>
public abstract record PotRejection : Rejection
{
    private PotRejection() { }

    /// <summary>The window already has a pot, with another limit.</summary>
    public sealed record PotAlreadyOpened(Money Limit) : PotRejection;

    /// <summary>The window has no pot.</summary>
    public sealed record PotNotThere : PotRejection;

    /// <summary>The window has closed.</summary>
    public sealed record PotHasClosed(Instant ClosedAt) : PotRejection;

    /// <summary>An outage lies in the time in which people can apply, and ends before that does.</summary>
    public sealed record OutageOutsideWindow(Instant OpensAt, Instant ClosesAt) : PotRejection;
}
