using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;
using static Wallet.Domain.Tests.Accounts.A_settlement;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>When the course is over the provider gets the price, unless a scheme lets attendance decide.</summary>
public sealed class Completing_a_course
{
    private static readonly History Reserved = Of(Money.Euro(200), (Strict, Money.Euro(150)));

    [Fact]
    public void Gives_the_provider_the_price_whatever_was_attended_where_no_scheme_says_otherwise()
    {
        var history = Of(Money.Euro(200), (Some.Budget, Money.Euro(150)));
        var complete = Complete("0");
        history
            .When(complete)
            .Then(
                new ReservationSettled(
                    Some.Reservation(1),
                    new Settlement(
                        ProviderGets: Money.Euro(200),
                        Captured: [Leg(1, Money.Euro(150))],
                        Returned: [],
                        Forfeited: [],
                        Reclaimed: [],
                        LearnerPays: Money.Euro(50),
                        LearnerGetsBack: Money.Zero,
                        LearnerKeepsAsCredit: Money.Zero
                    ),
                    Attendance: default(Percent),
                    complete.On
                )
            );
        var account = history.After(complete).Now;
        Assert.Empty(account.Reservations);
        Assert.Equal(
            (Money.Zero, Money.Zero, Money.Euro(150)),
            account.Lots.Select(l => (l.Available, l.Reserved, l.Captured)).Single()
        );
    }

    [Theory]
    [InlineData("100", 200_00, 150_00, 50_00)]
    [InlineData("80", 200_00, 150_00, 50_00)]
    [InlineData("79.9999", 159_99, 150_00, 9_99)] // 159.9998
    [InlineData("75", 150_00, 150_00, 0)]
    [InlineData("50", 100_00, 100_00, 0)]
    [InlineData("25.0001", 50_00, 50_00, 0)] // 50.0002
    [InlineData("25", 50_00, 50_00, 0)]
    [InlineData("24.9999", 50_00, 50_00, 0)]
    [InlineData("0", 50_00, 50_00, 0)]
    public void Attendance_decides_where_a_scheme_says_so_and_the_learner_pays_what_lots_do_not_cover(
        string attendance,
        long providerGets,
        long captured,
        long learnerPays
    ) =>
        Assert.Equal(
            new Settlement(
                new Money(providerGets),
                [Leg(1, new Money(captured))],
                Returned: [],
                captured == 150_00 ? [] : [Leg(1, new Money(150_00 - captured))],
                Reclaimed: [],
                new Money(learnerPays),
                LearnerGetsBack: Money.Zero,
                LearnerKeepsAsCredit: new Money(50_00 - learnerPays)
            ),
            Reserved.When(Complete(attendance)).Settlement
        );

    [Fact]
    public void The_share_of_the_price_rounds_down() =>
        Assert.Equal(
            new Money(3332), // 33.3299…
            Of(new Money(9999), (Strict, new Money(9999)))
                .When(Complete("33.3333"))
                .Settlement.ProviderGets
        );

    [Fact]
    public void The_share_comes_from_the_lots_in_the_order_of_the_plan()
    {
        var settlement = Of(Money.Euro(200), (Strict, Money.Euro(30)), (Strict, Money.Euro(170)))
            .When(Complete("50"))
            .Settlement;
        Assert.Equal([Leg(1, Money.Euro(30)), Leg(2, Money.Euro(70))], settlement.Captured);
        Assert.Equal([Leg(2, Money.Euro(100))], settlement.Forfeited);
    }

    [Fact]
    public void Of_two_schemes_the_lower_share_counts()
    {
        var other = new SchemeId("other");
        var book = Some.BookOf(
            Book.InForce(Strict, Some.Day)!,
            Some.Terms(
                other,
                rank: 30,
                clauses: [new AttendancePays(Percent.Of(50), default, default)]
            )
        );
        var settlement = With(
                book,
                Money.Euro(200),
                (Strict, Money.Euro(50)),
                (other, Money.Euro(150))
            )
            .When(Complete("60") with { Terms = book })
            .Settlement;
        Assert.Equal(Money.Euro(120), settlement.ProviderGets);
        Assert.Equal([Leg(1, Money.Euro(50)), Leg(2, Money.Euro(70))], settlement.Captured);
        Assert.Equal([Leg(2, Money.Euro(80))], settlement.Forfeited);
    }

    [Fact]
    public void Money_of_a_scheme_that_says_nothing_pays_in_full_and_first()
    {
        var settlement = Mixed.When(Complete("60")).Settlement;
        Assert.Equal(Money.Euro(120), settlement.ProviderGets);
        Assert.Equal(
            [Leg(1, Money.Euro(20)), Leg(2, Money.Euro(100))],
            settlement.Captured.OrderBy(l => l.Lot.Value)
        );
        Assert.Equal([Leg(1, Money.Euro(80))], settlement.Forfeited);
    }

    [Fact]
    public void The_provider_gets_all_that_is_paid_when_that_is_more_than_the_share()
    {
        var settlement = Mixed.When(Complete("0")).Settlement;
        Assert.Equal([Leg(2, Money.Euro(100))], settlement.Captured);
        Assert.Equal([Leg(1, Money.Euro(100))], settlement.Forfeited);
        Assert.Equal(Money.Euro(100), settlement.ProviderGets);
    }

    [Fact]
    public void What_others_pay_outside_the_plan_is_for_the_provider_too()
    {
        var settlement = An
            .Account.Given(new AccountOpened(Some.Day), Some.Granted(1, 500, Strict))
            .After(
                Some.Reserve(1, CourseOf(Money.Euro(200))) with
                {
                    Terms = Book,
                    AlreadyFunded = [new OutsideFunding(OutsideFunder.Employer, Money.Euro(40))],
                }
            )
            .When(Complete("100"))
            .Settlement;
        Assert.Equal([Leg(1, Money.Euro(160))], settlement.Captured);
        Assert.Equal(Money.Euro(200), settlement.ProviderGets);
    }

    [Fact]
    public void What_others_pay_outside_the_plan_comes_after_lots_and_learner()
    {
        var settlement = An
            .Account.Given(new AccountOpened(Some.Day), Some.Granted(1, 50, Strict))
            .After(
                Some.Reserve(1, CourseOf(Money.Euro(200)), accepted: Money.Euro(50)) with
                {
                    Terms = Book,
                    AlreadyFunded = [new OutsideFunding(OutsideFunder.Employer, Money.Euro(100))],
                }
            )
            .When(Complete("60"))
            .Settlement;
        Assert.Equal(
            (Money.Euro(120), Money.Euro(50)),
            (settlement.ProviderGets, settlement.LearnerPays)
        );
    }

    [Fact]
    public void A_second_time_is_refused_and_books_nothing() =>
        Reserved
            .After(Complete("100"))
            .When(Complete("100"))
            .ThenRefused(new ReservationNotOpen(Some.Reservation(1)));

    [Fact]
    public void Afterwards_nobody_can_cancel() =>
        Reserved
            .After(Complete("100"))
            .When(Cancel(Some.Day) with { By = ReleasedBy.Provider })
            .ThenRefused(new ReservationNotOpen(Some.Reservation(1)));

    private static History Mixed =>
        Of(Money.Euro(200), (Strict, Money.Euro(100)), (Some.Budget, Money.Euro(100)));
}
