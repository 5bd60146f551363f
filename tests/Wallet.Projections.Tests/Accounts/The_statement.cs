using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Projections.Accounts;

namespace Wallet.Projections.Tests.Accounts;

public sealed class The_statement
{
    private static readonly AccountId Account = new(Guid.CreateVersion7());
    private static readonly LotId First = new(Guid.CreateVersion7());
    private static readonly LotId Second = new(Guid.CreateVersion7());
    private static readonly LocalDate Day = new(2026, 3, 1);

    [Fact]
    public void Of_an_account_on_which_nothing_happened_is_empty() =>
        Assert.Empty(Statement.Of(Account, [], Day));

    [Fact]
    public void Follows_the_events_with_what_was_available_after_each()
    {
        var reservation = new ReservationId(Guid.CreateVersion7());

        var lines = Statement.Of(
            Account,
            [
                new AccountEvent.AccountOpened(Day),
                Granted(First, 500, until: null),
                Granted(Second, 100, until: null, Day.PlusDays(1)),
                Reserved(reservation, 120, Day.PlusDays(2)),
                Released(reservation, 120, Day.PlusDays(3)),
            ],
            Day.PlusDays(4)
        );

        Assert.Equal(
            [
                ("Opened", Day, 0),
                ("Granted", Day, 500),
                ("Granted", Day.PlusDays(1), 600),
                ("Reserved", Day.PlusDays(2), 480),
                ("Released", Day.PlusDays(3), 600),
            ],
            lines.Select(InShort)
        );
        var reserved = Assert.IsType<StatementEntry.Reserved>(lines[3].Entry);
        Assert.Equal(Money.Euro(80), reserved.Contribution);
        Assert.Equal(
            (First, Money.Euro(120)),
            (Assert.Single(reserved.Parts).Lot.Id, reserved.Parts[0].Amount)
        );
        var released = Assert.IsType<StatementEntry.Released>(lines[4].Entry);
        Assert.Equal(reserved.Course, released.Course);
    }

    [Fact]
    public void Shows_a_lapse_on_the_day_after_the_last_usable_day_and_not_before()
    {
        AccountEvent[] events =
        [
            new AccountEvent.AccountOpened(Day),
            Granted(First, 500, until: Day.PlusDays(10)),
            Granted(Second, 100, until: null),
        ];

        Assert.Equal(3, Statement.Of(Account, events, Day.PlusDays(10)).Count);
        Assert.Equal(
            ("Lapsed", Day.PlusDays(11), 100),
            InShort(Statement.Of(Account, events, Day.PlusDays(11))[^1])
        );
        Assert.Equal(4, Statement.Of(Account, events, Day.PlusDays(500)).Count);
    }

    [Fact]
    public void Shows_a_lapse_between_the_events_where_it_happened()
    {
        var lines = Statement.Of(
            Account,
            [
                new AccountEvent.AccountOpened(Day),
                Granted(First, 500, until: Day.PlusDays(10)),
                Granted(Second, 100, until: null, Day.PlusDays(20)),
            ],
            Day.PlusDays(30)
        );

        Assert.Equal(
            [
                ("Opened", Day, 0),
                ("Granted", Day, 500),
                ("Lapsed", Day.PlusDays(11), 0),
                ("Granted", Day.PlusDays(20), 100),
            ],
            lines.Select(InShort)
        );
    }

    [Fact]
    public void Lets_lapse_only_what_was_not_reserved()
    {
        var reservation = new ReservationId(Guid.CreateVersion7());

        var lines = Statement.Of(
            Account,
            [
                new AccountEvent.AccountOpened(Day),
                Granted(First, 500, until: Day.PlusDays(10)),
                Reserved(reservation, 120, Day.PlusDays(2)),
            ],
            Day.PlusDays(30)
        );

        var lapsed = Assert.IsType<StatementEntry.Lapsed>(lines[^1].Entry);
        Assert.Equal(Money.Euro(380), lapsed.Amount);
        Assert.Equal(Money.Zero, lines[^1].AvailableAfter);
    }

    [Fact]
    public void Says_that_nothing_became_available_when_money_comes_back_after_its_last_day()
    {
        var reservation = new ReservationId(Guid.CreateVersion7());

        var lines = Statement.Of(
            Account,
            [
                new AccountEvent.AccountOpened(Day),
                Granted(First, 120, until: Day.PlusDays(10)),
                Reserved(reservation, 120, Day.PlusDays(2)),
                Released(reservation, 120, Day.PlusDays(15)),
            ],
            Day.PlusDays(30)
        );

        Assert.Equal(
            ("Released", Day.PlusDays(15), 0),
            InShort(lines.Single(l => l.Entry is StatementEntry.Released))
        );
    }

    [Fact]
    public void Is_the_same_when_lapses_were_booked_as_when_they_were_not()
    {
        var reservation = new ReservationId(Guid.CreateVersion7());
        AccountEvent[] events =
        [
            new AccountEvent.AccountOpened(Day),
            Granted(First, 500, until: Day.PlusDays(10)),
            Granted(Second, 100, until: Day.PlusDays(40)),
            Reserved(reservation, 120, Day.PlusDays(2)),
            Released(reservation, 120, Day.PlusDays(20)),
        ];
        AccountEvent[] booked =
        [
            .. events[..4],
            new AccountEvent.CreditLapsed(First, Money.Euro(380), Day.PlusDays(12)),
            events[4],
            new AccountEvent.CreditLapsed(First, Money.Euro(120), Day.PlusDays(21)),
            new AccountEvent.CreditLapsed(Second, Money.Euro(100), Day.PlusDays(41)),
        ];

        var expected = Statement.Of(Account, events, Day.PlusDays(60)).Select(Told);

        Assert.Equal(7, expected.Count());
        Assert.Equal(expected, Statement.Of(Account, booked, Day.PlusDays(60)).Select(Told));

        static (string, LocalDate, long, Money?) Told(StatementLine line) =>
            (
                InShort(line).Kind,
                line.On,
                InShort(line).Euros,
                (line.Entry as StatementEntry.Lapsed)?.Amount
            );
    }

    [Fact]
    public void Shows_what_the_provider_got_before_the_end_and_what_went_back()
    {
        var reservation = new ReservationId(Guid.CreateVersion7());
        var claim = new ClaimId(reservation, 1);
        ValueList<Leg> part = [new Leg(First, Money.Euro(30))];

        var lines = Statement.Of(
            Account,
            [
                new AccountEvent.AccountOpened(Day),
                Granted(First, 500, until: null),
                Reserved(reservation, 120, Day),
                new AccountEvent.FundsCaptured(reservation, claim, part, Day.PlusDays(31)),
                new AccountEvent.FundsReturned(reservation, claim, part, Day.PlusDays(32)),
            ],
            Day.PlusDays(40)
        );

        Assert.Equal(
            [("CapturedEarly", Day.PlusDays(31), 380), ("ReservedAgain", Day.PlusDays(32), 380)],
            lines.Skip(3).Select(InShort)
        );
        var captured = Assert.IsType<StatementEntry.CapturedEarly>(lines[3].Entry);
        Assert.Equal(
            ("Lassen", First, Money.Euro(30)),
            (captured.Course.Title, Assert.Single(captured.Parts).Lot.Id, captured.Parts[0].Amount)
        );
    }

    [Fact]
    public void Shows_a_debt_and_of_which_course_it_is_and_what_was_paid_of_it()
    {
        var reservation = new ReservationId(Guid.CreateVersion7());

        var lines = Statement.Of(
            Account,
            [
                new AccountEvent.AccountOpened(Day),
                Granted(First, 120, until: null),
                Reserved(reservation, 120, Day),
                Completed(reservation, 120, Day.PlusDays(31)),
                new AccountEvent.DebtRecorded(
                    reservation,
                    First,
                    Money.Euro(120),
                    Day.PlusDays(31)
                ),
                Granted(Second, 100, until: null, Day.PlusDays(50)),
                new AccountEvent.DebtSettled(
                    reservation,
                    First,
                    Money.Euro(100),
                    Second,
                    Day.PlusDays(50)
                ),
                new AccountEvent.DebtSettled(
                    reservation,
                    First,
                    Money.Euro(20),
                    null,
                    Day.PlusDays(60)
                ),
            ],
            Day.PlusDays(70)
        );

        Assert.Equal(
            [
                ("Owed", Day.PlusDays(31), 0),
                ("Granted", Day.PlusDays(50), 100),
                ("Repaid", Day.PlusDays(50), 0),
                ("Repaid", Day.PlusDays(60), 0),
            ],
            lines.Skip(4).Select(InShort)
        );
        Assert.Equal("Lassen", Assert.IsType<StatementEntry.Owed>(lines[4].Entry).Course.Title);
        Assert.Equal(
            [(Money.Euro(100), true), (Money.Euro(20), false)],
            lines
                .Select(l => l.Entry)
                .OfType<StatementEntry.Repaid>()
                .Select(r => (r.Amount, r.IsSetOff))
        );
    }

    [Fact]
    public void Of_a_grant_for_next_year_lets_nothing_lapse_before_its_day()
    {
        var lines = Statement.Of(
            Account,
            [
                new AccountEvent.AccountOpened(Day),
                Granted(First, 500, until: new LocalDate(2026, 12, 31)),
                Granted(Second, 500, until: new LocalDate(2031, 12, 31), new LocalDate(2027, 1, 1)),
            ],
            Day.PlusDays(1)
        );

        Assert.Equal(
            [("Opened", 0), ("Granted", 500), ("Granted", 1000)],
            lines.Select(l => (InShort(l).Kind, InShort(l).Euros))
        );
    }

    private static (string Kind, LocalDate On, long Euros) InShort(StatementLine line) =>
        (line.Entry.GetType().Name, line.On, line.AvailableAfter.Cents / 100);

    private static AccountEvent.CreditGranted Granted(
        LotId lot,
        long euros,
        LocalDate? until,
        LocalDate? on = null
    ) =>
        new(
            lot,
            new SchemeId("nl-ontwikkelbudget"),
            new FunderId("state"),
            Money.Euro(euros),
            on ?? Day,
            null,
            until,
            [],
            null
        );

    private static AccountEvent.FundsReserved Reserved(
        ReservationId id,
        long euros,
        LocalDate on
    ) =>
        new(
            id,
            new BookedCourse(
                new OfferingId(Guid.CreateVersion7()),
                "Lassen",
                "Vakhuis",
                new Course(
                    new Price(default, Money.Euro(200), default, default, default),
                    on.PlusDays(30),
                    on.PlusDays(31),
                    []
                )
            ),
            new FundingPlan(
                Money.Euro(200),
                Money.Zero,
                Money.Euro(200 - euros),
                [
                    new PlanLine(
                        First,
                        new SchemeId("nl-ontwikkelbudget"),
                        Day,
                        Money.Euro(euros),
                        new Verdict.AllThatIsLeft()
                    ),
                    new PlanLine(
                        Second,
                        new SchemeId("nl-ontwikkelbudget"),
                        Day,
                        Money.Zero,
                        new Verdict.NotNeeded()
                    ),
                ]
            ),
            "hash",
            on
        );

    private static AccountEvent.ReservationReleased Released(
        ReservationId id,
        long euros,
        LocalDate on
    ) => new(id, ReleasedBy.Learner, [new Leg(First, Money.Euro(euros))], on);

    private static AccountEvent.ReservationSettled Completed(
        ReservationId id,
        long euros,
        LocalDate on
    ) =>
        new(
            id,
            new Settlement(
                Money.Euro(200),
                [new Leg(First, Money.Euro(euros))],
                [],
                [],
                [new Reclaim(new Leg(First, Money.Euro(euros)), ReclaimedFrom.Learner)],
                Money.Euro(200 - euros),
                Money.Zero,
                Money.Zero
            ),
            Percent.Of(20),
            on
        );
}
