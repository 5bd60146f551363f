using Wallet.Domain.Claims;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Accounts;

/// <summary>What the terms let a provider claim of a reservation that has not ended.</summary>
public static class Claimable
{
    /// <summary>Per lot, all claims up to and with this stage together. Nothing for the end of a course: that is shared out first.</summary>
    /// <param name="reservation">What was reserved.</param>
    /// <param name="stage">What the claim is for.</param>
    /// <param name="day">The day of the claim.</param>
    /// <param name="book">The terms.</param>
    public static ValueList<Leg> InAll(
        Reservation reservation,
        ClaimStage stage,
        LocalDate day,
        TermsBook book
    ) =>
        [
            .. reservation.Legs.Select(leg =>
                leg with
                {
                    Amount = ShareOf(reservation.TermsOf(leg, book), reservation, stage, day)
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

    private static Percent ShareOf(
        Terms terms,
        Reservation reservation,
        ClaimStage stage,
        LocalDate day
    )
    {
        var course = reservation.Course.Course;
        var payable = terms.The<ProviderPaidFrom>() is { } from
            ? day >= from.FirstDay(course.StartDay)
            : reservation.StartedOn is not null;
        return (terms.The<ClaimedInStages>(), stage) switch
        {
            (null, ClaimStage.Advance) when terms.The<ProviderPaidFrom>() is not null && payable =>
                Percent.Of(100),
            ({ } stages, ClaimStage.Advance) when payable => stages.AtStart,
            ({ } stages, ClaimStage.Milestone)
                when payable
                    && reservation.StartedOn is not null
                    && day >= ClaimedInStages.HalfwayDay(course) => stages.Halfway,
            _ => default,
        };
    }
}
