using CsCheck;
using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>However a reservation ends, each cent of it goes to somebody, once.</summary>
public sealed class Every_settlement_adds_up
{
    [Fact]
    public void What_a_lot_had_reserved_is_captured_returned_or_forfeited() =>
        EachEnd(
            (reservation, settlement, _) =>
            {
                foreach (var leg in reservation.Legs)
                {
                    Assert.Equal(
                        leg.Amount,
                        Of(leg, settlement.Captured)
                            + Of(leg, settlement.Returned)
                            + Of(leg, settlement.Forfeited)
                    );
                }
                Leg[] moved =
                [
                    .. settlement.Captured,
                    .. settlement.Returned,
                    .. settlement.Forfeited,
                ];
                Assert.All(moved, leg => Assert.True(leg.Amount.IsPositive));
                Assert.Subset(
                    reservation.Legs.Select(l => l.Lot).ToHashSet(),
                    moved.Select(l => l.Lot).ToHashSet()
                );
            }
        );

    [Fact]
    public void The_learners_contribution_is_paid_given_back_or_kept_as_a_credit() =>
        EachEnd(
            (reservation, settlement, _) =>
            {
                Assert.Equal(
                    reservation.Contribution,
                    settlement.LearnerPays
                        + settlement.LearnerGetsBack
                        + settlement.LearnerKeepsAsCredit
                );
                Assert.All(
                    new[]
                    {
                        settlement.LearnerPays,
                        settlement.LearnerGetsBack,
                        settlement.LearnerKeepsAsCredit,
                    },
                    amount => Assert.True(amount >= Money.Zero)
                );
            }
        );

    [Fact]
    public void The_provider_gets_what_lots_learner_and_others_pay_less_what_is_taken_back_from_it() =>
        EachEnd(
            (reservation, settlement, _) =>
            {
                var price = reservation.Course.Course.Price.Total;
                var paidOutside = price - reservation.Contribution - Sum(reservation.Legs);
                var fromOutside =
                    settlement.ProviderGets
                    + Sum(
                        settlement
                            .Reclaimed.Where(r => r.From == ReclaimedFrom.Provider)
                            .Select(r => r.Leg)
                    )
                    - Sum(settlement.Captured)
                    - settlement.LearnerPays;
                Assert.InRange(fromOutside.Cents, 0, paidOutside.Cents);
                Assert.InRange(settlement.ProviderGets.Cents, 0, price.Cents);
            }
        );

    [Fact]
    public void Only_what_was_captured_can_be_reclaimed_and_only_after_a_course() =>
        EachEnd(
            (_, settlement, attendance) =>
            {
                Assert.Subset(
                    settlement.Captured.ToHashSet(),
                    settlement.Reclaimed.Select(r => r.Leg).ToHashSet()
                );
                Assert.True(attendance is not null || settlement.Reclaimed.Count == 0);
            }
        );

    [Fact]
    public void After_a_course_nothing_goes_back_and_before_it_only_what_was_late_is_lost() =>
        EachEnd(
            (reservation, settlement, attendance) =>
            {
                if (attendance is not null)
                {
                    Assert.Empty(settlement.Returned);
                    Assert.Equal(Money.Zero, settlement.LearnerGetsBack);
                }
                else
                {
                    Assert.All(settlement.Returned, leg => Assert.Contains(leg, reservation.Legs));
                }
            }
        );

    private static void EachEnd(Action<Reservation, Settlement, Percent?> check) =>
        Lives.Any.Sample(
            life =>
            {
                foreach (var (before, happened, _) in life.Steps())
                {
                    if (happened is ReservationSettled e)
                    {
                        check(
                            before.Reservations.Single(r => r.Id == e.Reservation),
                            e.Settlement,
                            e.Attendance
                        );
                    }
                    else if (happened is ReservationReleased released)
                    {
                        Assert.Equal(
                            before.Reservations.Single(r => r.Id == released.Reservation).Legs,
                            released.Returned
                        );
                    }
                }
            },
            iter: 2_000,
            threads: 1
        );

    private static Money Of(Leg leg, ValueList<Leg> legs) => Sum(legs.Where(l => l.Lot == leg.Lot));

    private static Money Sum(IEnumerable<Leg> legs) => Money.Sum(legs.Select(l => l.Amount));
}
