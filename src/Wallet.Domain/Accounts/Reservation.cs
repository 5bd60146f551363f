using Wallet.Domain.Planning;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Accounts;

/// <summary>Money put aside for a course that has not been settled.</summary>
/// <param name="Contribution">What the learner pays.</param>
/// <param name="Legs">What each lot pays; only lots that pay.</param>
public sealed record Reservation(
    ReservationId Id,
    BookedCourse Course,
    Money Contribution,
    ValueList<Leg> Legs,
    LocalDate ReservedOn
)
{
    /// <summary>The reservation that this event made.</summary>
    public static Reservation Of(FundsReserved e) =>
        new(e.Reservation, e.Course, e.Plan.Contribution, LegsOf(e.Plan), e.On);

    /// <summary>Whether it can still be ended with everything going back: only before the first day of the course.</summary>
    public bool CanBeReleasedOn(LocalDate day) => day < Course.Course.StartDay;

    internal static ValueList<Leg> LegsOf(FundingPlan plan) =>
        [.. plan.Lines.Where(l => l.Pays.IsPositive).Select(l => new Leg(l.Lot, l.Pays))];
}
