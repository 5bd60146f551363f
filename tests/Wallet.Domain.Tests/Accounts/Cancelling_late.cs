using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Tests.Accounts.A_settlement;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>A scheme may say that a learner who cancels late gets nothing back and the provider a share.</summary>
public sealed class Cancelling_late
{
    private static readonly LocalDate FirstLateDay = LastFreeDay.PlusDays(1);

    private static readonly History Reserved = Of(
        Money.Euro(200),
        (Strict, Money.Euro(150)),
        (Strict, Money.Euro(40))
    );

    [Fact]
    public void Gives_the_provider_its_share_and_the_rest_to_the_residual_owner() =>
        Reserved
            .When(Cancel(FirstLateDay))
            .Then(
                new ReservationSettled(
                    Some.Reservation(1),
                    new Settlement(
                        ProviderGets: Money.Euro(10),
                        Captured: [Leg(1, Money.Euro(10))],
                        Returned: [],
                        Forfeited: [Leg(1, Money.Euro(140)), Leg(2, Money.Euro(40))],
                        Reclaimed: [],
                        LearnerPays: Money.Zero,
                        LearnerGetsBack: Money.Zero,
                        LearnerKeepsAsCredit: Money.Euro(10)
                    ),
                    Attendance: null,
                    FirstLateDay
                )
            );

    [Fact]
    public void Ends_the_reservation_and_what_is_forfeited_counts_as_expired_on_any_day()
    {
        var account = Reserved.After(Cancel(FirstLateDay)).Now;
        Assert.Empty(account.Reservations);
        Assert.Equal(
            [
                (Money.Zero, Money.Zero, Money.Euro(10), Money.Euro(140), Money.Euro(140)),
                (Money.Zero, Money.Zero, Money.Zero, Money.Euro(40), Money.Euro(40)),
            ],
            account.Lots.Select(l =>
                (l.Available, l.Reserved, l.Captured, l.Forfeited, l.ExpiredOn(Some.Day))
            )
        );
    }

    [Fact]
    public void The_last_free_day_is_free() => AssertAllComesBack(Cancel(LastFreeDay));

    [Fact]
    public void With_force_majeure_it_is_free() =>
        AssertAllComesBack(Cancel(StartDay.PlusDays(-1)) with { ForceMajeure = true });

    [Fact]
    public void By_the_provider_it_is_free() =>
        AssertAllComesBack(Cancel(StartDay.PlusDays(-1)) with { By = ReleasedBy.Provider });

    [Fact]
    public void The_share_comes_from_the_lots_in_the_order_of_the_plan()
    {
        var settlement = Of(Money.Euro(200), (Strict, Money.Euro(4)), (Strict, Money.Euro(196)))
            .When(Cancel(FirstLateDay))
            .Settlement;
        Assert.Equal([Leg(1, Money.Euro(4)), Leg(2, Money.Euro(6))], settlement.Captured);
        Assert.Equal([Leg(2, Money.Euro(190))], settlement.Forfeited);
    }

    [Fact]
    public void The_share_is_of_the_whole_price_and_rounds_down() =>
        Assert.Equal(
            new Money(499),
            Of(new Money(9999), (Strict, Money.Euro(50)))
                .When(Cancel(FirstLateDay))
                .Settlement.ProviderGets
        );

    [Fact]
    public void What_the_lots_do_not_cover_the_learner_pays_and_the_rest_is_a_credit()
    {
        var settlement = Of(Money.Euro(200), (Strict, Money.Euro(4)))
            .When(Cancel(FirstLateDay))
            .Settlement;
        Assert.Equal(Money.Euro(10), settlement.ProviderGets);
        Assert.Equal(
            (Money.Euro(6), Money.Zero, Money.Euro(190)),
            (settlement.LearnerPays, settlement.LearnerGetsBack, settlement.LearnerKeepsAsCredit)
        );
    }

    [Fact]
    public void Money_of_a_scheme_that_says_nothing_goes_back_whole()
    {
        var settlement = Of(
                Money.Euro(200),
                (Strict, Money.Euro(100)),
                (Some.Budget, Money.Euro(100))
            )
            .When(Cancel(FirstLateDay))
            .Settlement;
        Assert.Equal([Leg(1, Money.Euro(10))], settlement.Captured);
        Assert.Equal([Leg(1, Money.Euro(90))], settlement.Forfeited);
        Assert.Equal([Leg(2, Money.Euro(100))], settlement.Returned);
    }

    [Fact]
    public void The_provider_gets_no_more_than_there_is_when_other_money_goes_back()
    {
        var settlement = Of(
                Money.Euro(200),
                (Strict, Money.Euro(6)),
                (Some.Budget, Money.Euro(194))
            )
            .When(Cancel(FirstLateDay))
            .Settlement;
        Assert.Equal([Leg(1, Money.Euro(6))], settlement.Captured);
        Assert.Equal([Leg(2, Money.Euro(194))], settlement.Returned);
        Assert.Equal(Money.Euro(6), settlement.ProviderGets);
    }

    [Fact]
    public void Of_two_schemes_the_higher_share_counts()
    {
        var other = new SchemeId("other");
        var book = Some.BookOf(
            Book.InForce(Strict, Some.Day)!,
            Some.Terms(other, clauses: CancellingCosts with { ProviderPercent = Percent.Of(10) })
        );
        var settlement = With(
                book,
                Money.Euro(200),
                (Strict, Money.Euro(100)),
                (other, Money.Euro(100))
            )
            .When(Cancel(FirstLateDay) with { Terms = book })
            .Settlement;
        Assert.Equal(Money.Euro(20), settlement.ProviderGets);
    }

    [Fact]
    public void A_scheme_that_gives_the_provider_nothing_still_gives_nothing_back()
    {
        var book = Some.BookOf(
            Some.Terms(Strict, clauses: CancellingCosts with { ProviderPercent = default })
        );
        var settlement = With(book, Money.Euro(200), (Strict, Money.Euro(200)))
            .When(Cancel(FirstLateDay) with { Terms = book })
            .Settlement;
        Assert.Equal([Leg(1, Money.Euro(200))], settlement.Forfeited);
    }

    [Fact]
    public void Without_such_a_scheme_it_is_free() =>
        Assert.IsType<ReservationReleased>(
            Assert.Single(
                Of(Money.Euro(100), (Some.Budget, Money.Euro(90)))
                    .When(Cancel(StartDay.PlusDays(-1)))
                    .Events
            )
        );

    [Fact]
    public void The_terms_of_the_day_of_the_application_decide()
    {
        var lenient = Some.Terms(Strict, from: Some.Day.PlusDays(1));
        var book = Some.BookOf(Book.InForce(Strict, Some.Day)!, lenient);
        Assert.IsType<ReservationSettled>(
            Assert.Single(Reserved.When(Cancel(FirstLateDay) with { Terms = book }).Events)
        );
    }

    [Fact]
    public void Terms_that_were_published_can_never_be_missing() =>
        Assert.Throws<InvalidOperationException>(() =>
            Reserved.When(Cancel(FirstLateDay) with { Terms = Some.BookOf() }).Events
        );

    private static void AssertAllComesBack(AccountCommand.CancelReservation cancel) =>
        Reserved
            .When(cancel)
            .Then(
                new ReservationReleased(
                    Some.Reservation(1),
                    cancel.By,
                    [Leg(1, Money.Euro(150)), Leg(2, Money.Euro(40))],
                    cancel.On
                )
            );
}
