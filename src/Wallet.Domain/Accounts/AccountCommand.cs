using Wallet.Domain.Planning;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Accounts;

/// <summary>What somebody wants of an account. Ids, days and what registers say come in with it.</summary>
public abstract record AccountCommand
{
    private AccountCommand() { }

    /// <summary>Open the account; already open is fine.</summary>
    public sealed record OpenAccount(LocalDate On) : AccountCommand;

    /// <summary>Credit a lot; opens the account where there is none yet. A source that is already there books nothing.</summary>
    public sealed record GrantCredit(
        LotId Lot,
        SchemeId Scheme,
        FunderId Funder,
        Money Amount,
        LocalDate On,
        LocalDate? FirstUsableDay,
        LocalDate? LastUsableDay,
        ValueList<string> EarmarkedFor,
        string? Source
    ) : AccountCommand
    {
        /// <summary>The grant fills the person's money of the scheme up to this at most; null when there is no ceiling.</summary>
        public Money? BalanceAtMost { get; init; }
    }

    /// <summary>Put money aside for a course, if it costs the learner no more than accepted.</summary>
    /// <param name="ContributionAccepted">What the learner saw as own contribution.</param>
    public sealed record ReserveFunds(
        ReservationId Reservation,
        BookedCourse Course,
        Learner Learner,
        ValueList<OutsideFunding> AlreadyFunded,
        Money ContributionAccepted,
        string DossierHash,
        TermsBook Terms,
        LocalDate On
    ) : AccountCommand
    {
        /// <summary>How many people already got money of a scheme for this course in this calendar year.</summary>
        public ValueList<SchemeGrants> CourseGrants { get; init; } = [];

        /// <summary>What could be had on application, from pots as they are at this moment.</summary>
        public ValueList<PotOffer> Pots { get; init; } = [];

        /// <summary>What the rules look at.</summary>
        public Situation Situation => new(On, Learner, Course.Course, AlreadyFunded);
    }

    /// <summary>End a reservation before the course starts; the terms say what comes back.</summary>
    public sealed record CancelReservation(
        ReservationId Reservation,
        ReleasedBy By,
        bool ForceMajeure,
        TermsBook Terms,
        LocalDate On
    ) : AccountCommand;

    /// <summary>The course that money is reserved for has started.</summary>
    public sealed record RecordStart(ReservationId Reservation, LocalDate On) : AccountCommand;

    /// <summary>Make a part of a reservation the provider's before the end, for a claim; captured for it already is fine.</summary>
    public sealed record CaptureFunds(ClaimId Claim, Money Amount, TermsBook Terms, LocalDate On)
        : AccountCommand;

    /// <summary>Reserve again what was captured for a claim that was rejected; nothing captured for it is fine.</summary>
    public sealed record ReturnFunds(ClaimId Claim, LocalDate On) : AccountCommand;

    /// <summary>The course has ended for this learner; the terms say who gets what.</summary>
    public sealed record CompleteReservation(
        ReservationId Reservation,
        Percent Attendance,
        bool HasDiploma,
        TermsBook Terms,
        LocalDate On
    ) : AccountCommand
    {
        /// <summary>The learner could not help stopping: nothing is taken back.</summary>
        public bool ForceMajeure { get; init; }
    }

    /// <summary>The person paid a debt back, in part or whole.</summary>
    public sealed record PayDebt(ReservationId Reservation, LotId Lot, Money Amount, LocalDate On)
        : AccountCommand;

    /// <summary>The person leaves the employer who put money in: by the terms it may end earlier; no money that could is fine.</summary>
    /// <param name="LastDay">The last day at work.</param>
    public sealed record EndEmployment(
        FunderId Funder,
        LocalDate LastDay,
        TermsBook Terms,
        LocalDate On
    ) : AccountCommand;

    /// <summary>Give back to a funder what can no longer be used of its money.</summary>
    public sealed record WithdrawCredit(FunderId Funder, TermsBook Terms, LocalDate On)
        : AccountCommand;

    /// <summary>Book what is left in lots whose last usable day is past; nothing left is fine.</summary>
    public sealed record LapseCredit(LocalDate On) : AccountCommand;
}
