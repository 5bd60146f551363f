using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Accounts;

/// <summary>What the terms let a provider claim of a reservation that has not ended.</summary>
public static class Claimable
{
    /// <summary>Per lot, all claims together. What is claimed for the end of a course is no part of it: that is shared out first.</summary>
    /// <param name="reservation">What was reserved.</param>
    /// <param name="day">The day of the claim.</param>
    /// <param name="book">The terms.</param>
    public static ValueList<Leg> InAll(Reservation reservation, LocalDate day, TermsBook book) =>
        [
            .. reservation.Legs.Select(leg =>
                leg with
                {
                    Amount = ShareOf(reservation.TermsOf(leg, book), reservation, day)
                        .RoundedDown(leg.Amount),
                }
            ),
        ];

    /// <summary>How a claim is shared out over the lots, in the order of the plan; null when it is more than can be claimed.</summary>
    internal static ValueList<Leg>? Legs(
        Reservation reservation,
        ValueList<Leg> inAll,
        Money amount
    )
    {
        var (left, legs) = (amount, new List<Leg>());
        foreach (var leg in inAll)
        {
            var part = Money.Min(left, Left(reservation, leg));
            if (part.IsPositive)
            {
                legs.Add(leg with { Amount = part });
                left -= part;
            }
        }
        return left.IsPositive ? null : [.. legs];
    }

    internal static Money Left(Reservation reservation, Leg inAll) =>
        Money.Max(inAll.Amount - reservation.CapturedOf(inAll.Lot), Money.Zero);

    // It never gets less from one day to the next, so what was captured is always within it.
    private static Percent ShareOf(Terms terms, Reservation reservation, LocalDate day)
    {
        var course = reservation.Course.Course;
        var (stages, paidFrom) = (terms.The<ClaimedInStages>(), terms.The<ProviderDeposit>());
        var isStarted = reservation.StartedOn is not null;
        var isDue = paidFrom is null ? isStarted : day >= paidFrom.FirstDay(course.StartDay);
        return !isDue ? default
            : stages is null ? Percent.Of(paidFrom is null ? 0 : 100)
            : isStarted && day >= ClaimedInStages.HalfwayDay(course) ? stages.Halfway
            : stages.AtStart;
    }
}
