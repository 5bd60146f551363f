using Wallet.Domain.Planning;

namespace Wallet.Domain.Accounts;

/// <summary>Why the rules refuse a command on an account.</summary>
public abstract record AccountRejection : Rejection
{
    private AccountRejection() { }

    /// <summary>There is no account.</summary>
    public sealed record AccountNotOpen : AccountRejection;

    /// <summary>The account holds as many lots as it can.</summary>
    public sealed record TooManyLots(int Limit) : AccountRejection;

    /// <summary>The account has as many open reservations as it can.</summary>
    public sealed record TooManyReservations(int Limit) : AccountRejection;

    /// <summary>The account holds money of as many schemes as it can.</summary>
    public sealed record TooManySchemes(int Limit) : AccountRejection;

    /// <summary>The account already holds as much of the scheme as its terms allow.</summary>
    public sealed record BalanceAtCeiling(Money Ceiling) : AccountRejection;

    /// <summary>The course started before today.</summary>
    public sealed record CourseHasStarted(LocalDate StartDay) : AccountRejection;

    /// <summary>No budget pays anything for this course; the plan says why.</summary>
    public sealed record NoBudgetPays(FundingPlan Plan) : AccountRejection;

    /// <summary>It would now cost the learner more than accepted; the plan is how it stands now.</summary>
    public sealed record ContributionRose(Money Accepted, FundingPlan Plan) : AccountRejection;

    /// <summary>A pot that the learner counted on had too little left; the plan is how it stands without it.</summary>
    /// <param name="Answers">The places that were taken, and the proof.</param>
    public sealed record PotRefused(ValueList<AnswerOfPot> Answers, FundingPlan Plan)
        : AccountRejection;

    /// <summary>There is no open reservation with this id on the account.</summary>
    public sealed record ReservationNotOpen(ReservationId Reservation) : AccountRejection;

    /// <summary>The terms do not let the provider claim as much at this stage.</summary>
    /// <param name="Claimable">What it can claim now, besides what it did.</param>
    public sealed record MoreThanClaimable(Money Claimable) : AccountRejection;

    /// <summary>The debt is less than this, or there is none.</summary>
    public sealed record MoreThanOwed(Money Owed) : AccountRejection;

    /// <summary>Nothing of the funder's money can be withdrawn today.</summary>
    /// <param name="From">The first day on which something can, if it is not used before; null when there is none.</param>
    public sealed record NothingToWithdraw(LocalDate? From) : AccountRejection;

    /// <summary>The course has started, so the reservation can no longer be cancelled.</summary>
    public sealed record TooLateToCancel(LocalDate StartDay) : AccountRejection;
}
