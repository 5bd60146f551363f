using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;

namespace Wallet.Domain.Tests.Accounts;

public sealed class Cancelling_a_reservation
{
    private static readonly History WithTwoLots = An.Account.Given(
        new AccountOpened(Some.Day),
        Some.Granted(1, 80),
        Some.Granted(2, 50)
    );

    private static readonly History Reserved = WithTwoLots.After(
        Some.Reserve(1, Some.Course(Some.Price(100)))
    );

    [Fact]
    public void Every_cent_goes_back_to_the_lot_it_came_from()
    {
        Reserved
            .When(Some.Cancel(1, Some.Day))
            .Then(
                new ReservationReleased(
                    Some.Reservation(1),
                    ReleasedBy.Learner,
                    [new Leg(Some.Lot(1), Money.Euro(80)), new Leg(Some.Lot(2), Money.Euro(20))],
                    Some.Day
                )
            );
        Assert.Equal(WithTwoLots.Now, Reserved.After(Some.Cancel(1, Some.Day)).Now);
    }

    [Fact]
    public void Another_reservation_keeps_its_money()
    {
        var account = Reserved
            .After(Some.Reserve(2, Some.Course(Some.Price(30))))
            .After(Some.Cancel(1, Some.Day))
            .Now;
        Assert.Equal(
            [(Money.Euro(80), Money.Zero), (Money.Euro(20), Money.Euro(30))],
            account.Lots.Select(l => (l.Available, l.Reserved))
        );
        Assert.Equal(Some.Reservation(2), Assert.Single(account.Reservations).Id);
    }

    [Fact]
    public void The_event_says_who_did_it() =>
        Assert.Equal(
            ReleasedBy.Provider,
            Assert
                .IsType<ReservationReleased>(
                    Assert.Single(
                        Reserved.When(Some.Cancel(1, Some.Day, ReleasedBy.Provider)).Events
                    )
                )
                .By
        );

    [Fact]
    public void The_day_before_the_start_is_in_time() =>
        Assert.Single(Reserved.When(Some.Cancel(1, Some.StartDay.PlusDays(-1))).Events);

    [Fact]
    public void The_day_of_the_start_is_too_late() =>
        Reserved
            .When(Some.Cancel(1, Some.StartDay))
            .ThenRefused(new TooLateToCancel(Some.StartDay));

    [Fact]
    public void An_unknown_reservation_is_refused() =>
        Reserved
            .When(Some.Cancel(2, Some.Day))
            .ThenRefused(new ReservationNotOpen(Some.Reservation(2)));

    [Fact]
    public void Cancelling_again_is_refused_and_books_nothing() =>
        Reserved
            .After(Some.Cancel(1, Some.Day))
            .When(Some.Cancel(1, Some.Day))
            .ThenRefused(new ReservationNotOpen(Some.Reservation(1)));

    [Fact]
    public void After_cancelling_there_is_room_for_another_reservation() =>
        Assert.Single(
            Enumerable
                .Range(1, Limits.ReservationsPerAccount)
                .Aggregate(
                    An.Account.Given(new AccountOpened(Some.Day), Some.Granted(1, 500)),
                    (history, n) => history.After(Some.Reserve(n, Some.Course(Some.Price(1))))
                )
                .After(Some.Cancel(7, Some.Day))
                .When(Some.Reserve(1000, Some.Course(Some.Price(1))))
                .Events
        );
}
