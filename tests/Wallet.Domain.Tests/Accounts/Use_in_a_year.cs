using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
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
            account.Purses(LastOf2026, [], []).Select(p => p.UsedThisYear)
        );
        Assert.Equal(
            [Money.Zero, Money.Zero, Money.Zero],
            account.Purses(FirstOf2027, [], []).Select(p => p.UsedThisYear)
        );
    }

    [Fact]
    public void Of_other_people_nobody_counts_unless_it_is_said_of_the_scheme() =>
        Assert.Equal(
            [(0, 7), (0, 7), (0, 0)],
            WithVouchers
                .Now.Purses(LastOf2026, [], [])
                .Zip(
                    WithVouchers.Now.Purses(LastOf2026, [new SchemeGrants(Some.Voucher, 7)], []),
                    (a, b) => (a.GrantsForCourse, b.GrantsForCourse)
                )
        );

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

    [Fact]
    public void A_completed_course_still_counts_in_the_year_of_the_application()
    {
        var history = WithVouchers
            .After(Reserve(1, 200, LastOf2026))
            .After(Some.Complete(1))
            .After(Reserve(2, 100, FirstOf2027))
            .After(Some.Complete(2));
        Assert.Equal([Money.Euro(200), Money.Euro(200), Money.Euro(42)], UsedIn(2026, history));
        Assert.Equal([Money.Euro(100), Money.Euro(100), Money.Euro(21)], UsedIn(2027, history));
    }

    [Fact]
    public void After_a_completed_course_the_cap_of_the_year_leaves_what_was_not_used() =>
        Assert.Equal(
            [new Leg(Some.Lot(1), Money.Euro(100)), new Leg(Some.Lot(3), Money.Euro(142))],
            LegsOf(
                WithVouchers.After(Reserve(1, 400)).After(Some.Complete(1)).After(Reserve(2, 200)),
                2
            )
        );

    [Fact]
    public void Once_per_year_is_used_up_by_a_reservation_and_by_a_completed_course()
    {
        var reserved = Once.After(ReserveOnce(1, Some.Day));
        AssertUsed(reserved, Some.Day);
        AssertUsed(reserved.After(Some.Complete(1)), LastOf2026);
        Assert.Single(reserved.After(Some.Complete(1)).When(ReserveOnce(2, FirstOf2027)).Events);
    }

    [Fact]
    public void Once_per_year_is_not_used_up_by_what_was_cancelled_also_when_that_was_late()
    {
        var reserved = Once.After(ReserveOnce(1, Some.Day));
        var late = FirstOf2027.PlusDays(59);
        var settled = reserved.When(Some.Cancel(1, late) with { Terms = OnceBook });
        Assert.Equal(new Money(605), settled.Settlement.ProviderGets);
        foreach (var on in new[] { Some.Day, late })
        {
            Assert.Single(
                reserved
                    .After(Some.Cancel(1, on) with { Terms = OnceBook })
                    .When(ReserveOnce(2, Some.Day))
                    .Events
            );
        }
    }

    private static readonly TermsBook OnceBook = Some.BookOf(
        Some.Terms(Some.Budget, clauses: [new OncePerYear(), new LateCancelling(8, Percent.Of(5))])
    );

    private static readonly History Once = An.Account.Given(
        new AccountOpened(Some.Day),
        Some.Granted(1, 500)
    );

    private static AccountCommand.ReserveFunds ReserveOnce(int reservation, LocalDate on) =>
        Reserve(reservation, 100, on) with
        {
            Terms = OnceBook,
        };

    private static void AssertUsed(History history, LocalDate on)
    {
        var refused = Assert.IsType<Decision<AccountEvent>.Rejected>(
            history.When(ReserveOnce(2, on)).Decision
        );
        var plan = Assert.IsType<AccountRejection.NoBudgetPays>(refused.Because).Plan;
        Assert.Equal(new Verdict.UsedThisYear(Money.Euro(121)), Assert.Single(plan.Lines).Verdict);
    }

    private static IEnumerable<Money> UsedIn(int year, History history) =>
        history.Now.Purses(new LocalDate(year, 12, 31), [], []).Select(p => p.UsedThisYear);

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
