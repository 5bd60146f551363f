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

    /// <summary>The course has ended for this learner; the terms say who gets what.</summary>
    public sealed record CompleteReservation(
        ReservationId Reservation,
        Percent Attendance,
        bool HasDiploma,
        TermsBook Terms,
        LocalDate On
    ) : AccountCommand;

    /// <summary>Book what is left in lots whose last usable day is past; nothing left is fine.</summary>
    public sealed record LapseCredit(LocalDate On) : AccountCommand;
}
