using Wallet.Domain.Planning;
using Wallet.Domain.Pots;

namespace Wallet.Domain.Accounts;

/// <summary>What happened on an account. Stored under the names in the event registry; the shape is a contract.</summary>
public abstract record AccountEvent
{
    private AccountEvent() { }

    /// <summary>The account exists from this day.</summary>
    public sealed record AccountOpened(LocalDate On) : AccountEvent;

    /// <summary>Money was credited: a new lot.</summary>
    /// <param name="On">The day on which it was booked.</param>
    /// <param name="FirstUsableDay">Inclusive; null is at once.</param>
    /// <param name="LastUsableDay">Inclusive; null is for ever.</param>
    /// <param name="EarmarkedFor">Empty, or words of which a course must carry at least one.</param>
    /// <param name="Source">What it was credited for, unique on the account: "nl-ontwikkelbudget/2026"; null when any number may follow.</param>
    public sealed record CreditGranted(
        LotId Lot,
        SchemeId Scheme,
        FunderId Funder,
        Money Amount,
        LocalDate On,
        LocalDate? FirstUsableDay,
        LocalDate? LastUsableDay,
        ValueList<string> EarmarkedFor,
        string? Source
    ) : AccountEvent
    {
        /// <summary>The pot that granted it, on an application in the same commit; null when it came otherwise.</summary>
        public PotId? Pot { get; init; }
    }

    /// <summary>Money was put aside for a course, by the plan that the learner accepted.</summary>
    /// <param name="Plan">The whole decision: every purse, what it pays, why or why not, under which terms.</param>
    /// <param name="DossierHash">SHA-256 of what the decision knew of the person, which is kept sealed outside the events (ADR 0008).</param>
    public sealed record FundsReserved(
        ReservationId Reservation,
        BookedCourse Course,
        FundingPlan Plan,
        string DossierHash,
        LocalDate On
    ) : AccountEvent
    {
        /// <summary>Who paid a part outside the plan.</summary>
        public ValueList<OutsideFunding> AlreadyFunded { get; init; } = [];

        /// <summary>How many people already had money of a scheme for this course in this calendar year, of schemes that count them.</summary>
        public ValueList<SchemeGrants> CourseGrants { get; init; } = [];

        /// <summary>What pots could have granted, as the plan saw it.</summary>
        public ValueList<Purse> PotPurses { get; init; } = [];

        /// <summary>What pots answered that were asked.</summary>
        public ValueList<AnswerOfPot> PotAnswers { get; init; } = [];
    }

    /// <summary>A reservation ended before the course; each cent went back to the lot that it came from.</summary>
    public sealed record ReservationReleased(
        ReservationId Reservation,
        ReleasedBy By,
        ValueList<Leg> Returned,
        LocalDate On
    ) : AccountEvent;

    /// <summary>
    /// Money left a lot that nobody had reserved. What came from a pot goes when it is not used: back to the pot, or to the residual owner. What an employer put
    /// in goes back to its deposit once it can no longer be used.
    /// </summary>
    public sealed record CreditWithdrawn(LotId Lot, Money Amount, LocalDate On) : AccountEvent;

    /// <summary>The course that money was reserved for has started.</summary>
    public sealed record CourseStarted(ReservationId Reservation, LocalDate On) : AccountEvent;

    /// <summary>A part of a reservation became the provider's before the end, for a claim.</summary>
    public sealed record FundsCaptured(
        ReservationId Reservation,
        ClaimId Claim,
        ValueList<Leg> Captured,
        LocalDate On
    ) : AccountEvent;

    /// <summary>The claim for which money was captured was rejected: each cent is reserved again in the lot that it came from.</summary>
    public sealed record FundsReturned(
        ReservationId Reservation,
        ClaimId Claim,
        ValueList<Leg> Returned,
        LocalDate On
    ) : AccountEvent;

    /// <summary>The person has to pay back what a scheme paid for a course.</summary>
    /// <param name="Lot">Whose money it was: its scheme takes it back, for its funder.</param>
    public sealed record DebtRecorded(
        ReservationId Reservation,
        LotId Lot,
        Money Amount,
        LocalDate On
    ) : AccountEvent;

    /// <summary>A debt became less.</summary>
    /// <param name="From">The new credit of the same funder that it was set off against; null when the person paid.</param>
    public sealed record DebtSettled(
        ReservationId Reservation,
        LotId Lot,
        Money Amount,
        LotId? From,
        LocalDate On
    ) : AccountEvent;

    /// <summary>A reservation ended, and not everything went back: it was cancelled too late to be free, or the course is over.</summary>
    /// <param name="Attendance">How much of the course the learner attended; null when it was cancelled.</param>
    public sealed record ReservationSettled(
        ReservationId Reservation,
        Settlement Settlement,
        Percent? Attendance,
        LocalDate On
    ) : AccountEvent;

    /// <summary>The person leaves who put lots in: by the terms, what is unspent can be used until an earlier day.</summary>
    /// <param name="Funder">The employer.</param>
    /// <param name="LastDay">The last day at work.</param>
    /// <param name="Lots">Those that end earlier now.</param>
    public sealed record EmploymentEnded(
        FunderId Funder,
        LocalDate LastDay,
        ValueList<LotEnd> Lots,
        LocalDate On
    ) : AccountEvent;

    /// <summary>What was left in a lot after its last usable day was booked as lapsed. It counted as expired before this too.</summary>
    /// <param name="On">The day on which it was booked.</param>
    public sealed record CreditLapsed(LotId Lot, Money Amount, LocalDate On) : AccountEvent;
}

/// <summary>An amount from or to one lot.</summary>
public sealed record Leg(LotId Lot, Money Amount);

/// <summary>Until when a lot can be used, that day included.</summary>
public sealed record LotEnd(LotId Lot, LocalDate LastUsableDay);

/// <summary>How a pot answered, and for which lot it was asked.</summary>
public sealed record AnswerOfPot(PotId Pot, SchemeId Scheme, LotId Lot, PotAnswer Answer);

/// <summary>How many people have money of this scheme for a course.</summary>
public sealed record SchemeGrants(SchemeId Scheme, int Count);

/// <summary>Who ended a reservation.</summary>
public enum ReleasedBy
{
    /// <summary>The learner.</summary>
    Learner,

    /// <summary>The training provider.</summary>
    Provider,
}

/// <summary>A course as it was seen when money was reserved for it.</summary>
public sealed record BookedCourse(OfferingId Offering, string Title, string Provider, Course Course)
{
    /// <summary>The course in the register, whenever it starts; null when it was booked before that was kept.</summary>
    public CourseId? Id { get; init; }
}
