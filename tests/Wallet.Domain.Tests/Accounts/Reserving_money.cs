using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;
using static Wallet.Domain.Planning.Verdict;

namespace Wallet.Domain.Tests.Accounts;

public sealed class Reserving_money
{
    private static readonly Course Hundred = Some.Course(Some.Price(100));

    private static readonly History WithEighty = An.Account.Given(
        new AccountOpened(Some.Day),
        Some.Granted(1, 80)
    );

    private static readonly FundingPlan EightyOfHundred = Some.Plan(
        Money.Euro(100),
        contribution: Money.Euro(20),
        Some.Line(1, Money.Euro(80), new AllThatIsLeft())
    );

    [Fact]
    public void Books_the_whole_plan_that_was_accepted() =>
        WithEighty
            .When(Some.Reserve(1, Hundred, accepted: Money.Euro(20)))
            .Then(Some.Reserved(1, Hundred, EightyOfHundred));

    [Fact]
    public void Moves_what_is_paid_from_available_to_reserved()
    {
        var account = WithEighty.After(Some.Reserve(1, Some.Course(Some.Price(30)))).Now;
        var lot = Assert.Single(account.Lots);
        Assert.Equal((Money.Euro(50), Money.Euro(30)), (lot.Available, lot.Reserved));
        Assert.Equal(
            new Reservation(
                Some.Reservation(1),
                Some.Booked(Some.Course(Some.Price(30))),
                Money.Zero,
                [new Leg(Some.Lot(1), Money.Euro(30))],
                [new TermsVersion(Some.Lot(1), Some.Budget, new LocalDate(2020, 1, 1))],
                Some.Day
            ),
            Assert.Single(account.Reservations)
        );
    }

    [Fact]
    public void A_reservation_names_only_the_lots_that_pay() =>
        Assert.Equal(
            [new Leg(Some.Lot(1), Money.Euro(80))],
            Assert
                .Single(
                    WithEighty
                        .Given(Some.Granted(2, 30))
                        .After(Some.Reserve(1, Some.Course(Some.Price(80))))
                        .Now.Reservations
                )
                .Legs
        );

    [Fact]
    public void It_may_cost_the_learner_less_than_accepted() =>
        WithEighty
            .When(Some.Reserve(1, Hundred, accepted: Money.Euro(21)))
            .Then(Some.Reserved(1, Hundred, EightyOfHundred));

    [Fact]
    public void One_cent_more_than_accepted_is_refused_with_the_plan_as_it_stands() =>
        WithEighty
            .When(Some.Reserve(1, Hundred, accepted: new Money(1999)))
            .ThenRefused(new ContributionRose(new Money(1999), EightyOfHundred));

    [Fact]
    public void When_no_budget_pays_it_is_refused_with_the_reasons() =>
        An
            .Account.Given(
                new AccountOpened(Some.Day),
                Some.Granted(1, 80, last: Some.Day.PlusDays(-1))
            )
            .When(Some.Reserve(1, Hundred, accepted: Money.Euro(100)))
            .ThenRefused(
                new NoBudgetPays(
                    Some.Plan(
                        Money.Euro(100),
                        contribution: Money.Euro(100),
                        Some.Line(1, Money.Zero, new NoLongerUsable(Some.Day.PlusDays(-1)))
                    )
                )
            );

    [Fact]
    public void A_course_that_starts_today_can_be_reserved() =>
        Assert.Single(
            WithEighty.When(Some.Reserve(1, Some.Course(Some.Price(80), start: Some.Day))).Events
        );

    [Fact]
    public void A_course_that_started_yesterday_is_refused() =>
        WithEighty
            .When(Some.Reserve(1, Some.Course(Some.Price(80), start: Some.Day.PlusDays(-1))))
            .ThenRefused(new CourseHasStarted(Some.Day.PlusDays(-1)));

    [Fact]
    public void The_same_reservation_again_books_nothing() =>
        WithEighty
            .After(Some.Reserve(1, Some.Course(Some.Price(30))))
            .When(Some.Reserve(1, Some.Course(Some.Price(30))))
            .ThenNothing();

    [Fact]
    public void The_same_reservation_again_books_nothing_even_when_the_course_has_started() =>
        WithEighty
            .After(Some.Reserve(1, Some.Course(Some.Price(30))))
            .When(Some.Reserve(1, Some.Course(Some.Price(30)), on: Some.StartDay.PlusDays(1)))
            .ThenNothing();

    [Fact]
    public void The_last_reservation_within_the_limit_goes_through() =>
        Assert.Single(
            WithReservations(Limits.ReservationsPerAccount - 1)
                .When(Some.Reserve(1000, Some.Course(Some.Price(1))))
                .Events
        );

    [Fact]
    public void One_reservation_past_the_limit_is_refused() =>
        WithReservations(Limits.ReservationsPerAccount)
            .When(Some.Reserve(1000, Some.Course(Some.Price(1))))
            .ThenRefused(new TooManyReservations(Limits.ReservationsPerAccount));

    [Fact]
    public void At_the_limit_the_same_reservation_still_books_nothing() =>
        WithReservations(Limits.ReservationsPerAccount)
            .When(Some.Reserve(1, Some.Course(Some.Price(1))))
            .ThenNothing();

    [Fact]
    public void What_is_reserved_cannot_be_reserved_again()
    {
        var account = WithEighty
            .After(Some.Reserve(1, Some.Course(Some.Price(50))))
            .After(Some.Reserve(2, Some.Course(Some.Price(100)), accepted: Money.Euro(70)))
            .Now;
        Assert.Equal(Money.Zero, Assert.Single(account.Lots).Available);
        Assert.Equal(Money.Euro(70), account.Reservations[1].Contribution);
    }

    [Fact]
    public void What_others_already_pay_is_not_reserved() =>
        Assert.Equal(
            [new Leg(Some.Lot(1), Money.Euro(60))],
            Assert
                .Single(
                    WithEighty
                        .After(
                            Some.Reserve(1, Hundred) with
                            {
                                AlreadyFunded =
                                [
                                    new OutsideFunding(OutsideFunder.Employer, Money.Euro(40)),
                                ],
                            }
                        )
                        .Now.Reservations
                )
                .Legs
        );

    [Fact]
    public void A_lot_that_pays_nothing_has_no_part_in_the_reservation()
    {
        var reservation = Assert.Single(
            WithEighty
                .Given(Some.Granted(2, 80, new SchemeId("without-terms")))
                .After(Some.Reserve(1, Some.Course(Some.Price(80))))
                .Now.Reservations
        );
        Assert.Equal([new Leg(Some.Lot(1), Money.Euro(80))], reservation.Legs);
        Assert.Equal(Some.Lot(1), Assert.Single(reservation.Versions).Lot);
    }

    [Fact]
    public void The_terms_look_at_the_learner_of_the_command()
    {
        var book = Some.BookOf(
            Some.Terms(Some.Budget, clauses: [new Domain.Planning.Clauses.PersonHas("employee")])
        );
        var reserve = Some.Reserve(1, Some.Course(Some.Price(80))) with { Terms = book };
        Assert.IsType<Decision<AccountEvent>.Rejected>(WithEighty.When(reserve).Decision);
        Assert.Single(
            WithEighty.When(reserve with { Learner = new Learner(null, ["employee"]) }).Events
        );
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void The_terms_look_at_how_many_got_money_for_this_course_and_the_event_keeps_it(
        int grants,
        bool pays
    )
    {
        var reserve = Some.Reserve(1, Some.Course(Some.Price(80))) with
        {
            CourseGrants = [new SchemeGrants(Some.Budget, grants)],
            Terms = Some.BookOf(
                Some.Terms(Some.Budget, clauses: [new Domain.Planning.Clauses.GrantsPerCourse(3)])
            ),
        };
        var events = Life.EventsOf(WithEighty.Now, reserve);
        Assert.Equal(
            pays ? [grants] : Array.Empty<int>(),
            events.OfType<FundsReserved>().SelectMany(e => e.CourseGrants).Select(g => g.Count)
        );
    }

    private static History WithReservations(int count) =>
        Enumerable
            .Range(1, count)
            .Aggregate(
                An.Account.Given(new AccountOpened(Some.Day), Some.Granted(1, count + 1)),
                (history, n) => history.After(Some.Reserve(n, Some.Course(Some.Price(1))))
            );
}
