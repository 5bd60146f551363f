using Wallet.Domain.Planning;

namespace Wallet.Domain.Pots;

/// <summary>Why the rules refuse a registration, or a draw.</summary>
public abstract record DrawRejection : Rejection
{
    private DrawRejection() { }

    /// <summary>Nobody can register for the window: one applies when it opens.</summary>
    public sealed record NoRegistration : DrawRejection;

    /// <summary>People can register from a later instant on.</summary>
    public sealed record RegistrationNotOpen(Instant OpensAt) : DrawRejection;

    /// <summary>People can no longer register, nor take it back.</summary>
    public sealed record RegistrationHasClosed(Instant ClosedAt) : DrawRejection;

    /// <summary>The draw comes when registration has closed.</summary>
    public sealed record RegistrationStillOpen(Instant ClosesAt) : DrawRejection;

    /// <summary>There is no such registration.</summary>
    public sealed record NotRegistered : DrawRejection;

    /// <summary>The pot would pay nothing for this course, however much is in it; the plan says why.</summary>
    public sealed record NothingOfThisPot(FundingPlan Plan) : DrawRejection;

    /// <summary>The course could no longer be booked when the registration was decided upon.</summary>
    public sealed record CourseNotOnOffer : DrawRejection;

    /// <summary>The seed is not the one that was promised when the pot was opened: the master key is another.</summary>
    public sealed record SeedDiffers : DrawRejection;
}
