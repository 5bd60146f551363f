using Wallet.Domain.Planning;

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

    /// <summary>Nobody can register for the window: one applies when it opens.</summary>
    public sealed record NoRegistration : PotRejection;

    /// <summary>People can register from a later instant on.</summary>
    public sealed record RegistrationNotOpen(Instant OpensAt) : PotRejection;

    /// <summary>People can no longer register, nor take it back.</summary>
    public sealed record RegistrationHasClosed(Instant ClosedAt) : PotRejection;

    /// <summary>The draw comes when registration has closed.</summary>
    public sealed record RegistrationStillOpen(Instant ClosesAt) : PotRejection;

    /// <summary>There is no such registration.</summary>
    public sealed record NotRegistered : PotRejection;

    /// <summary>The pot would pay nothing for this course, however much is in it; the plan says why.</summary>
    public sealed record NothingOfThisPot(FundingPlan Plan) : PotRejection;

    /// <summary>The course could no longer be booked when the registration was decided upon.</summary>
    public sealed record CourseNotOnOffer : PotRejection;

    /// <summary>The seed is not the one that was promised when the pot was opened: the master key is another.</summary>
    public sealed record SeedDiffers : PotRejection;

    /// <summary>An outage lies in the time in which people can apply, and ends before that does.</summary>
    public sealed record OutageOutsideWindow(Instant OpensAt, Instant ClosesAt) : PotRejection;
}
