using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>What somebody got of a scheme counts in the calendar year of the application.</summary>
public sealed class Use_in_a_year
{
    private static readonly LocalDate LastOf2026 = new(2026, 12, 31);
    private static readonly LocalDate FirstOf2027 = new(2027, 1, 1);

    private static readonly History WithVouchers = An.Account.Given(
        new AccountOpened(Some.Day),
        Some.Granted(1, 500, Some.Voucher),
        Some.Granted(2, 500, Some.Voucher),
        Some.Granted(3, 500)
    );

    [Fact]
    public void All_purses_of_the_scheme_know_it_in_that_year_only()
    {
        var account = WithVouchers.After(Reserve(1, 400)).Now;
        Assert.Equal(
            [Money.Euro(400), Money.Euro(400), Money.Euro(84)],
            account.Purses(LastOf2026).Select(p => p.UsedThisYear)
        );
        Assert.Equal(
            [Money.Zero, Money.Zero, Money.Zero],
            account.Purses(FirstOf2027).Select(p => p.UsedThisYear)
        );
    }

    [Fact]
    public void The_cap_of_a_year_leaves_what_was_not_used() =>
        Assert.Equal(
            [new Leg(Some.Lot(1), Money.Euro(100)), new Leg(Some.Lot(3), Money.Euro(142))],
            LegsOf(WithVouchers.After(Reserve(1, 400)).After(Reserve(2, 200)), 2)
        );

    [Fact]
    public void A_new_year_starts_from_nothing() =>
        Assert.Equal(
            [
                new Leg(Some.Lot(1), Money.Euro(100)),
                new Leg(Some.Lot(2), Money.Euro(100)),
                new Leg(Some.Lot(3), Money.Euro(42)),
            ],
            LegsOf(WithVouchers.After(Reserve(1, 400)).After(Reserve(2, 200, FirstOf2027)), 2)
        );

    [Fact]
    public void Cancelling_takes_it_down_again() =>
        Assert.Equal(
            [Money.Euro(100), Money.Euro(100), Money.Euro(21)],
            UsedIn(
                2026,
                WithVouchers
                    .After(Reserve(1, 200))
                    .After(Reserve(2, 100))
                    .After(Some.Cancel(1, Some.Day))
            )
        );

    [Fact]
    public void Cancelling_in_a_later_year_takes_down_the_year_of_the_application()
    {
        var history = WithVouchers
            .After(Reserve(1, 200, LastOf2026))
            .After(Reserve(2, 100, FirstOf2027))
            .After(Some.Cancel(1, FirstOf2027));
        Assert.Equal([Money.Zero, Money.Zero, Money.Zero], UsedIn(2026, history));
        Assert.Equal([Money.Euro(100), Money.Euro(100), Money.Euro(21)], UsedIn(2027, history));
    }

    private static IEnumerable<Money> UsedIn(int year, History history) =>
        history.Now.Purses(new LocalDate(year, 12, 31)).Select(p => p.UsedThisYear);

    private static AccountCommand.ReserveFunds Reserve(
        int reservation,
        long tuition,
        LocalDate? on = null
    ) =>
        Some.Reserve(
            reservation,
            Some.Course(Some.Price(tuition, vat: "21"), start: FirstOf2027.PlusDays(60)),
            on: on
        );

    private static ValueList<Leg> LegsOf(History history, int reservation) =>
        history.Now.Reservations.Single(r => r.Id == Some.Reservation(reservation)).Legs;
}
