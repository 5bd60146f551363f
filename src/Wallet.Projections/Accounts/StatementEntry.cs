using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Projections.Accounts;

/// <param name="AvailableAfter">What could be reserved on the account after this line.</param>
public sealed record StatementLine(LocalDate On, StatementEntry Entry, Money AvailableAfter);

/// <summary>An amount from or to one lot.</summary>
public sealed record StatementPart(Lot Lot, Money Amount);

public abstract record StatementEntry
{
    private StatementEntry() { }

    public sealed record Opened : StatementEntry;

    public sealed record Granted(Lot Lot) : StatementEntry;

    public sealed record Reserved(
        ReservationId Reservation,
        BookedCourse Course,
        Money Contribution,
        IReadOnlyList<StatementPart> Parts
    ) : StatementEntry
    {
        /// <summary>Of the pots that were asked.</summary>
        public ValueList<AnswerOfPot> PotAnswers { get; init; } = [];
    }

    public sealed record Released(
        ReservationId Reservation,
        BookedCourse Course,
        ReleasedBy By,
        IReadOnlyList<StatementPart> Parts
    ) : StatementEntry;

    public sealed record Started(BookedCourse Course) : StatementEntry;

    /// <param name="Attendance">Null when it was cancelled.</param>
    public sealed record Settled(
        ReservationId Reservation,
        BookedCourse Course,
        Settlement Settlement,
        Percent? Attendance,
        IReadOnlyList<StatementPart> Captured,
        IReadOnlyList<StatementPart> Returned,
        IReadOnlyList<StatementPart> Forfeited,
        IReadOnlyList<StatementPart> Reclaimed
    ) : StatementEntry;

    /// <summary>It became the provider's before the end.</summary>
    public sealed record CapturedEarly(BookedCourse Course, IReadOnlyList<StatementPart> Parts)
        : StatementEntry;

    /// <summary>It is reserved again: what the provider claimed was rejected.</summary>
    public sealed record ReservedAgain(BookedCourse Course, IReadOnlyList<StatementPart> Parts)
        : StatementEntry;

    /// <param name="Lot">Whose money it was.</param>
    public sealed record Owed(BookedCourse Course, Lot Lot, Money Amount) : StatementEntry;

    /// <param name="Lot">Whose money it was.</param>
    /// <param name="IsSetOff">Taken from a new credit; else the person paid.</param>
    public sealed record Repaid(BookedCourse Course, Lot Lot, Money Amount, bool IsSetOff)
        : StatementEntry;

    public sealed record Withdrawn(Lot Lot, Money Amount) : StatementEntry;

    /// <summary>An employer said that the person leaves.</summary>
    /// <param name="Lots">Its money that can be used less long now.</param>
    public sealed record EmploymentEnded(LocalDate LastDay, IReadOnlyList<Lot> Lots)
        : StatementEntry;

    public sealed record Lapsed(Lot Lot, Money Amount) : StatementEntry;
}
