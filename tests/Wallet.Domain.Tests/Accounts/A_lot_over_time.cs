using System.Diagnostics;
using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;

namespace Wallet.Domain.Tests.Accounts;

public sealed class A_lot_over_time
{
    private static readonly LocalDate Last = Some.Day.PlusDays(10);

    private static readonly History UntilLast = An.Account.Given(
        new AccountOpened(Some.Day),
        Some.Granted(1, 80, first: Some.Day, last: Last)
    );

    [Fact]
    public void The_first_usable_day_is_inclusive()
    {
        Assert.Single(UntilLast.When(ReserveOn(Some.Day)).Events);
        AssertNoBudgetPays(UntilLast.When(ReserveOn(Some.Day.PlusDays(-1))));
    }

    [Fact]
    public void The_last_usable_day_is_inclusive()
    {
        Assert.Single(UntilLast.When(ReserveOn(Last)).Events);
        AssertNoBudgetPays(UntilLast.When(ReserveOn(Last.PlusDays(1))));
    }

    [Fact]
    public void A_lot_itself_knows_the_days_on_which_it_is_usable()
    {
        var lot = Assert.Single(UntilLast.Now.Lots);
        Assert.Equal(
            [false, true, true, false],
            new[] { Some.Day.PlusDays(-1), Some.Day, Last, Last.PlusDays(1) }.Select(lot.IsUsableOn)
        );
    }

    [Fact]
    public void A_lot_without_days_is_usable_for_ever()
    {
        var lot = Lot.Of(Some.Granted(1, 80));
        Assert.True(lot.IsUsableOn(LocalDate.MinIsoValue));
        Assert.True(lot.IsUsableOn(LocalDate.MaxIsoValue));
        Assert.Equal(Money.Zero, lot.ExpiredOn(LocalDate.MaxIsoValue));
    }

    [Fact]
    public void What_is_left_after_the_last_usable_day_counts_as_expired_on_any_day_asked()
    {
        var lot = Assert.Single(UntilLast.After(ReserveOn(Last)).Now.Lots);
        Assert.Equal(
            (Money.Euro(50), Money.Zero, Money.Euro(30)),
            (lot.AvailableOn(Last), lot.ExpiredOn(Last), lot.Reserved)
        );
        Assert.Equal(
            (Money.Zero, Money.Euro(50), Money.Euro(30)),
            (lot.AvailableOn(Last.PlusDays(1)), lot.ExpiredOn(Last.PlusDays(1)), lot.Reserved)
        );
    }

    [Fact]
    public void What_comes_back_after_the_last_usable_day_is_expired()
    {
        var account = UntilLast.After(ReserveOn(Last)).After(Some.Cancel(1, Last.PlusDays(1))).Now;
        var lot = Assert.Single(account.Lots);
        Assert.Equal(Money.Euro(80), lot.ExpiredOn(Last.PlusDays(1)));
        AssertNoBudgetPays(new History(account).When(ReserveOn(Last.PlusDays(2), 2)));
    }

    [Fact]
    public void What_comes_back_on_the_last_usable_day_can_be_used_again() =>
        Assert.Single(
            UntilLast
                .After(ReserveOn(Last))
                .After(Some.Cancel(1, Last))
                .When(ReserveOn(Last, 2))
                .Events
        );

    [Fact]
    public void An_event_that_takes_more_than_there_is_stops_the_wallet() =>
        Assert.Throws<UnreachableException>(() => UntilLast.Given(Taking(Money.Euro(81))));

    [Fact]
    public void An_event_that_gives_back_more_than_was_reserved_stops_the_wallet() =>
        Assert.Throws<UnreachableException>(() =>
            UntilLast.Given(
                Taking(Money.Euro(30)),
                new ReservationReleased(
                    Some.Reservation(1),
                    ReleasedBy.Learner,
                    [new Leg(Some.Lot(1), Money.Euro(31))],
                    Some.Day
                )
            )
        );

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, -1)]
    public void An_event_that_books_less_than_nothing_stops_the_wallet(long captured, long lost) =>
        Assert.Throws<UnreachableException>(() =>
            UntilLast.Given(
                Taking(Money.Euro(30)),
                new ReservationSettled(
                    Some.Reservation(1),
                    new Settlement(
                        Money.Zero,
                        [new Leg(Some.Lot(1), Money.Euro(captured))],
                        [],
                        [new Leg(Some.Lot(1), Money.Euro(lost))],
                        [],
                        Money.Zero,
                        Money.Zero,
                        Money.Zero
                    ),
                    Attendance: null,
                    Some.Day
                )
            )
        );

    private static FundsReserved Taking(Money amount) =>
        Some.Reserved(
            1,
            Some.Course(Some.Price(1)),
            Some.Plan(
                amount,
                Money.Zero,
                Some.Line(1, amount, new Domain.Planning.Verdict.RestOfPrice())
            )
        );

    private static AccountCommand.ReserveFunds ReserveOn(LocalDate day, int reservation = 1) =>
        Some.Reserve(reservation, Some.Course(Some.Price(30)), on: day);

    private static void AssertNoBudgetPays(Decided decided) =>
        Assert.IsType<NoBudgetPays>(
            Assert.IsType<Decision<AccountEvent>.Rejected>(decided.Decision).Because
        );
}
