using System.Text.Json.Serialization;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Accounts;

/// <summary>How the money of a reservation is shared out when it ends, by the terms of the day of the application.</summary>
/// <remarks>Captured + returned + forfeited = what the lots had reserved; what the learner pays + gets back + keeps as a credit = the contribution.</remarks>
/// <param name="ProviderGets">In all: from the lots, the learner and whoever pays outside the plan, less what is taken back from the provider.</param>
/// <param name="Captured">From the lots to the provider.</param>
/// <param name="Returned">Back to the lots; to the residual owner where a lot is dead by then.</param>
/// <param name="Forfeited">From the lots to their residual owners; it counts as expired.</param>
/// <param name="Reclaimed">Taken back for the schemes, not for the lots.</param>
/// <param name="LearnerPays">Of the learner's contribution, to the provider.</param>
/// <param name="LearnerGetsBack">Of the contribution.</param>
/// <param name="LearnerKeepsAsCredit">Of the contribution: kept outside the lots for another course.</param>
public sealed record Settlement(
    Money ProviderGets,
    ValueList<Leg> Captured,
    ValueList<Leg> Returned,
    ValueList<Leg> Forfeited,
    ValueList<Reclaim> Reclaimed,
    Money LearnerPays,
    Money LearnerGetsBack,
    Money LearnerKeepsAsCredit
)
{
    /// <summary>Whether everything goes back as if nothing had been reserved.</summary>
    [JsonIgnore]
    public bool IsFree => Captured.Count == 0 && Forfeited.Count == 0;

    /// <summary>What the provider may claim from the budgets, all stages together.</summary>
    [JsonIgnore]
    public Money FromBudgets =>
        Money.Sum(Captured.Select(leg => leg.Amount))
        - Money.Sum(
            Reclaimed.Where(r => r.From == ReclaimedFrom.Provider).Select(r => r.Leg.Amount)
        );

    /// <summary>A reservation that is cancelled on this day.</summary>
    public static Settlement OfCancelling(
        Reservation reservation,
        ReleasedBy by,
        bool forceMajeure,
        LocalDate on,
        TermsBook book
    )
    {
        var startDay = reservation.Course.Course.StartDay;
        var late = reservation
            .Legs.Select(leg =>
                by == ReleasedBy.Learner && !forceMajeure
                    ? LateBy(reservation.TermsOf(leg, book), on, startDay, book.Calendars)
                    : null
            )
            .ToArray();
        if (late.All(clause => clause is null))
        {
            return new(
                Money.Zero,
                [],
                reservation.Legs,
                [],
                [],
                Money.Zero,
                reservation.Contribution,
                Money.Zero
            );
        }
        var due = late.OfType<LateCancelling>()
            .Max(c => c.ProviderPercent.RoundedDown(reservation.Course.Course.Price.Total));
        var shares = new Shares(reservation, due, outside: Money.Zero);
        foreach (var (leg, clause) in reservation.Legs.Zip(late))
        {
            shares.Share(
                leg,
                clause is null ? Money.Zero : leg.Amount,
                forfeitRest: clause is not null
            );
        }
        return shares.ToSettlement(isReclaimed: _ => false);
    }

    /// <summary>A course that ended for this learner.</summary>
    /// <param name="reservation">What was reserved for it.</param>
    /// <param name="attendance">How much of it the learner attended.</param>
    /// <param name="hasDiploma">Whether the learner passed.</param>
    /// <param name="forceMajeure">Whether the learner could not help stopping: then nothing is taken back.</param>
    /// <param name="book">The terms.</param>
    public static Settlement OfCompleting(
        Reservation reservation,
        Percent attendance,
        bool hasDiploma,
        bool forceMajeure,
        TermsBook book
    )
    {
        var price = reservation.Course.Course.Price.Total;
        var shares = reservation
            .Legs.Select(leg =>
                reservation.TermsOf(leg, book).The<AttendancePays>()?.ShareFor(attendance)
            )
            .ToArray();
        var due = shares.OfType<Percent>().Select(s => s.RoundedDown(price)).Append(price).Min();
        var outside =
            price - reservation.Contribution - Money.Sum(reservation.Legs.Select(l => l.Amount));
        var sharing = new Shares(reservation, due, outside);
        foreach (
            var (leg, share) in reservation.Legs.Zip(shares).OrderBy(l => l.Second is not null)
        )
        {
            var most =
                reservation
                    .TermsOf(leg, book)
                    .The<ClaimedInStages>()
                    ?.AtMost(leg.Amount, hasDiploma)
                ?? leg.Amount;
            sharing.Share(leg, most, forfeitRest: true, inFull: share is null);
        }
        return sharing.ToSettlement(leg =>
            !forceMajeure
            && reservation.TermsOf(leg, book).The<ReclaimedUnless>() is { } clause
            && clause.Reclaims(attendance, hasDiploma)
        );
    }

    private static LateCancelling? LateBy(
        Terms terms,
        LocalDate on,
        LocalDate startDay,
        Calendars calendars
    ) =>
        terms.The<LateCancelling>() is { } clause
        && clause.IsLate(on, startDay, calendars.WorkingDaysOf(terms.Country))
            ? clause
            : null;
}

/// <summary>An amount that a scheme takes back.</summary>
public sealed record Reclaim(Leg Leg, ReclaimedFrom From);

/// <summary>Who has to pay back.</summary>
public enum ReclaimedFrom
{
    /// <summary>The learner.</summary>
    Learner,

    /// <summary>The training provider: the course never started.</summary>
    Provider,
}
