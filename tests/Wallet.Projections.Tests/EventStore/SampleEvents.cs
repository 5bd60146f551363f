using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.Tests.EventStore;

/// <summary>One event of each type, with every member filled: what is stored of these may never change. Together they are three sound histories.</summary>
internal static class SampleEvents
{
    public static readonly AccountId Account = new(Id(1));
    public static readonly FunderId Funder = new("employer:90001234");
    public static readonly PotId Pot = new(Id(7));
    public static readonly TopUpBatchId Batch = new(Id(11));
    public static readonly TicketId Ticket = new(Id(9));

    public static readonly CourseGrantsKey OfCourse = new(
        new SchemeId("nl-stap"),
        new CourseId(Id(8)),
        2026
    );

    public static readonly SchemeId Scheme = new("nl-employer-budget");

    private static readonly EndToEndId Repayment = EndToEndId.OfRepayment(Id(13));
    private static readonly EndToEndId OtherRepayment = EndToEndId.OfRepayment(Id(14));
    private static readonly LotId Lot = new(Id(2));
    private static readonly LotId NewLot = new(Id(10));
    private static readonly ReservationId Reservation = new(Id(3));
    internal static readonly ReservationId Again = new(Id(5));
    internal static readonly LocalDate Day = new(2026, 2, 28);
    private static readonly Instant Opening = Instant.FromUtc(2026, 3, 2, 9, 0);

    private static readonly ApplicationWindow Window = new(
        new LocalDate(2026, 3, 2),
        new LocalDate(2026, 4, 30)
    );

    private static readonly BookedCourse Welding = new(
        new OfferingId(Id(4)),
        "Lassen voor “beginners”",
        "Vakhuis Techniek",
        new Course(
            new Price(Percent.Of(21), new Money(40_001), Money.Euro(50), Money.Zero, new Money(5)),
            new LocalDate(2026, 3, 2),
            new LocalDate(2026, 3, 6),
            ["nl:quality-mark", "nlqf:4"]
        )
    )
    {
        Id = new CourseId(Id(8)),
    };

    public static readonly AccountEvent[] OfAccount =
    [
        new AccountEvent.AccountOpened(Day),
        new AccountEvent.CreditGranted(
            Lot,
            Scheme,
            Funder,
            Money.Euro(600),
            Day,
            Day,
            new LocalDate(2029, 2, 28),
            ["nl:digital-skills", "cert:VCA"],
            "nl-employer-budget/2026"
        )
        {
            Pot = Pot,
        },
        new AccountEvent.FundsReserved(Reservation, Welding, Plan(), "0f3a", Day)
        {
            AlreadyFunded = [new OutsideFunding(OutsideFunder.OtherSubsidy, new Money(51))],
            CourseGrants = [new SchemeGrants(Scheme, 12)],
            PotPurses =
            [
                new Purse(
                    new LotId(Id(6)),
                    new SchemeId("nl-stap"),
                    Money.Euro(1000),
                    null,
                    null,
                    [],
                    Money.Zero
                )
                {
                    GrantsForCourse = 12,
                    Window = Window,
                    Stopped = new Verdict.PotTooSmall(
                        Money.Euro(700),
                        Money.Euro(500),
                        Money.Euro(1100)
                    ),
                },
            ],
            PotAnswers =
            [
                new AnswerOfPot(
                    Pot,
                    new SchemeId("nl-stap"),
                    new LotId(Id(6)),
                    new PotAnswer(3, Money.Euro(700), Money.Euro(500), Money.Euro(1100))
                ),
            ],
        },
        new AccountEvent.ReservationReleased(
            Reservation,
            ReleasedBy.Learner,
            [new Leg(Lot, new Money(45_006))],
            Day
        ),
        new AccountEvent.FundsReserved(Again, Welding, Plan(), "0f3b", Day),
        new AccountEvent.CourseStarted(Again, new LocalDate(2026, 3, 2)),
        new AccountEvent.FundsCaptured(
            Again,
            new ClaimId(Again, 1),
            [new Leg(Lot, new Money(13_501))],
            new LocalDate(2026, 3, 3)
        ),
        new AccountEvent.FundsReturned(
            Again,
            new ClaimId(Again, 1),
            [new Leg(Lot, new Money(13_501))],
            new LocalDate(2026, 3, 4)
        ),
        new AccountEvent.FundsCaptured(
            Again,
            new ClaimId(Again, 2),
            [new Leg(Lot, new Money(13_502))],
            new LocalDate(2026, 3, 4)
        ),
        new AccountEvent.ReservationSettled(
            Again,
            new Settlement(
                new Money(27_230),
                [new Leg(Lot, new Money(27_230))],
                [new Leg(Lot, new Money(7_776))],
                [new Leg(Lot, new Money(10_000))],
                [new Reclaim(new Leg(Lot, new Money(27_230)), ReclaimedFrom.Learner)],
                new Money(1),
                new Money(2),
                new Money(9_397)
            ),
            Percent.Of(50),
            new LocalDate(2026, 3, 6)
        ),
        new AccountEvent.DebtRecorded(Again, Lot, new Money(27_230), new LocalDate(2026, 3, 6)),
        new AccountEvent.CreditWithdrawn(Lot, new Money(7_776), new LocalDate(2026, 3, 7)),
        new AccountEvent.CreditGranted(
            NewLot,
            Scheme,
            Funder,
            Money.Euro(100),
            new LocalDate(2027, 1, 1),
            null,
            null,
            [],
            null
        ),
        new AccountEvent.DebtSettled(
            Again,
            Lot,
            Money.Euro(100),
            NewLot,
            new LocalDate(2027, 1, 1)
        ),
        new AccountEvent.CreditLapsed(Lot, new Money(14_994), new LocalDate(2029, 3, 1)),
        new AccountEvent.EmploymentEnded(
            Funder,
            new LocalDate(2026, 8, 31),
            [new LotEnd(Lot, new LocalDate(2027, 2, 28))],
            new LocalDate(2026, 8, 1)
        ),
    ];

    public static readonly PotEvent[] OfPot =
    [
        new PotEvent.PotOpened(
            Pot,
            new SchemeId("nl-stap"),
            Window,
            Opening,
            Opening + Duration.FromDays(60),
            Money.Euro(1000),
            Opening - Duration.FromDays(10)
        )
        {
            Registering = new Registering(
                Opening - Duration.FromDays(9),
                Opening - Duration.FromHours(1),
                "3b1f"
            ),
        },
        new PotEvent.DrawHeld(
            new DrawResult("c0de", 1, "77aa"),
            Opening - Duration.FromMinutes(59)
        ),
        new PotEvent.DrawDone(Opening - Duration.FromMinutes(58)),
        new PotEvent.PotRaised(Money.Euro(100), "Stcrt. 2026, 12", Opening),
        new PotEvent.OutageDeclared(
            new Outage(Opening, Opening + Duration.FromHours(2)),
            Window with
            {
                StartCountsFrom = Day,
            },
            Opening + Duration.FromDays(61),
            Opening
        ),
        new PotEvent.PotDecided([
            new PotDecision(
                Account,
                Reservation,
                new PotAnswer(1, Money.Euro(500), Money.Zero, Money.Euro(1100)),
                Opening + Duration.FromHours(3)
            ),
            new PotDecision(
                Account,
                Again,
                new PotAnswer(2, Money.Euro(700), Money.Euro(500), Money.Euro(1100)),
                Opening + Duration.FromHours(3)
            ),
        ]),
        new PotEvent.PotReturned(Account, Lot, Money.Euro(500), Opening + Duration.FromHours(4)),
        new PotEvent.PotClosed("Stcrt. 2026, 13", Opening + Duration.FromHours(5)),
    ];

    public static readonly RegistrationEvent[] OfRegistration =
    [
        new RegistrationEvent.Registered(
            Ticket,
            Pot,
            Account,
            new OfferingId(Id(4)),
            new Money(9_400),
            Opening - Duration.FromDays(2)
        ),
        new RegistrationEvent.RegistrationWithdrawn(Opening - Duration.FromDays(1)),
    ];

    public static readonly CourseGrantsEvent[] OfCourseGrants =
    [
        new CourseGrantsEvent.Counted(OfCourse, Reservation),
        new CourseGrantsEvent.Uncounted(Reservation),
    ];

    public static readonly DepositEvent[] OfDeposit =
    [
        new DepositEvent.DepositReceived(Funder, Money.Euro(10_000), "Depot 1", Day),
        new DepositEvent.DepositCommitted(Account, Lot, Money.Euro(600), Day),
        new DepositEvent.BatchPromised(Batch, Money.Euro(5_000), Day),
        new DepositEvent.BatchFunded(Batch, Money.Euro(5_000), Day),
        new DepositEvent.BatchApplied(Batch, Money.Euro(4_999), Money.Euro(1), Day),
        new DepositEvent.BatchPromised(new TopUpBatchId(Id(12)), Money.Euro(50_000), Day),
        new DepositEvent.BatchWithdrawn(new TopUpBatchId(Id(12)), Day),
        new DepositEvent.CreditReturned(Account, Lot, new Money(15_001), Day),
        new DepositEvent.RepaymentProposed(
            Repayment,
            Money.Euro(100),
            SampleEventsOfPaying.Iban,
            "Stopt met de regeling",
            new ActorId("administrator:1"),
            Day
        ),
        new DepositEvent.RepaymentReleased(Repayment, new ActorId("administrator:2"), Day),
        new DepositEvent.RepaymentMade(Repayment, Day),
        new DepositEvent.RepaymentReturned(Repayment, "AC04", Day),
        new DepositEvent.RepaymentProposed(
            OtherRepayment,
            Money.Euro(50),
            SampleEventsOfPaying.Iban,
            "Stopt met de regeling",
            new ActorId("administrator:1"),
            Day
        ),
        new DepositEvent.RepaymentWithdrawn(
            OtherRepayment,
            "Verkeerde rekening",
            new ActorId("administrator:1"),
            Day
        ),
        new DepositEvent.DepositTakenBack(Money.Euro(10), "Terugboeking 1", Day),
    ];

    public static readonly SchemeEvent[] OfScheme =
    [
        new SchemeEvent.TermsPublished(
            Scheme,
            new LocalDate(2020, 1, 1),
            """{ "scheme": "nl-employer-budget" }""",
            "9c1b",
            Day
        )
        {
            By = new ActorId("administrator:1"),
        },
    ];

    public static IEnumerable<object> All =>
        [
            .. OfAccount,
            .. OfPot,
            .. OfRegistration,
            .. OfCourseGrants,
            .. OfDeposit,
            .. SampleEventsOfPaying.All,
            .. OfScheme,
        ];

    /// <summary>With a line for every verdict and every nearest change that there is; only the first lot pays.</summary>
    private static FundingPlan Plan()
    {
        Verdict[] verdicts =
        [
            new Verdict.AllThatIsLeft(),
            new Verdict.RestOfPrice(),
            new Verdict.ShareReached(Percent.Of(90), Money.Euro(500)) { Article = "art. 4.2" },
            new Verdict.ApplicationCapReached(Money.Euro(1000)) { Article = "art. 4.3" },
            new Verdict.YearCapReached(Money.Euro(500), Money.Euro(120)) { Article = "art. 6.2" },
            new Verdict.PartsCovered(CostParts.Tuition | CostParts.TuitionVat),
            new Verdict.LearnersPart(new Money(10_320)),
            new Verdict.OnlyTheRest(Money.Euro(200)),
            new Verdict.LeftOut(),
            new Verdict.PersonHasFact("study-grant"),
            new Verdict.AgeUnknown(),
            new Verdict.TooYoung(new LocalDate(2027, 5, 20)),
            new Verdict.TooOld(new LocalDate(2020, 5, 20)),
            new Verdict.PensionAgeReached(new LocalDate(2025, 5, 20)),
            new Verdict.FigureUnknown("contractHoursPerWeek"),
            new Verdict.FigureTooLow("contractHoursPerWeek", 12, 10.5m),
            new Verdict.FigureTooHigh("qualificationLevel", 3, 4),
            new Verdict.LevelTooLow(4, 2),
            new Verdict.StartsTooSoon(new LocalDate(2026, 3, 30)),
            new Verdict.StartsTooLate(new LocalDate(2026, 9, 30)),
            new Verdict.OutsideWindows(new LocalDate(2026, 5, 1)),
            new Verdict.UsedThisYear(Money.Euro(120)),
            new Verdict.CourseQuotaReached(300, 301),
            new Verdict.PotNotOpen(Opening),
            new Verdict.PotTooSmall(Money.Euro(700), Money.Euro(500), Money.Euro(1100)),
            new Verdict.OthersPayTooLittle(Money.Euro(100), Money.Euro(20)),
            new Verdict.Empty(),
            new Verdict.NotNeeded(),
            new Verdict.NotYetUsable(new LocalDate(2027, 1, 1)),
            new Verdict.NoLongerUsable(new LocalDate(2025, 12, 31)),
            new Verdict.EarmarkedForOther(["nl:digital-skills"]),
            new Verdict.NoTermsInForce(),
            new Verdict.PersonLacksFact("agency-worker") { Article = "art. 3.1" },
            new Verdict.CourseLacksTag(["nl:quality-mark", "nl:ocw-recognised"]),
            new Verdict.CourseHasTag("nl:hobby"),
            new Verdict.LevelTooHigh(4, 6) { Article = "art. 5.1" },
            new Verdict.SubsidisedElsewhere(),
            new Verdict.NothingItPaysFor(CostParts.Travel),
            new Verdict.ExcludedBy(new SchemeId("nl-doorzaam-voucher")) { Article = "art. 7.1" },
            new Verdict.DrawNotDone(),
        ];
        NearestChange[] changes =
        [
            new NearestChange.ApplyFrom(new LocalDate(2026, 5, 1)),
            new NearestChange.StartFrom(new LocalDate(2026, 3, 30)),
            new NearestChange.StartUntil(new LocalDate(2026, 9, 30)),
            new NearestChange.CourseWith(["nl:quality-mark"]),
            new NearestChange.CourseWithout("nl:hobby"),
            new NearestChange.CourseOfLevel(4),
            new NearestChange.PersonIs("agency-worker"),
            new NearestChange.PersonIsNot("study-grant"),
            new NearestChange.FigureAtLeast("contractHoursPerWeek", 12.5m),
            new NearestChange.OthersPay(Money.Euro(80)),
        ];
        return new FundingPlan(
            new Money(54_457),
            new Money(51),
            new Money(9_400),
            [
                .. verdicts.Select(
                    (v, i) =>
                        new PlanLine(
                            i == 0 ? Lot : new LotId(Id(100 + i)),
                            Scheme,
                            v is Verdict.NoTermsInForce ? null : new LocalDate(2020, 1, 1),
                            i == 0 ? new Money(45_006) : Money.Zero,
                            v,
                            i == 0 ? null : changes.ElementAtOrDefault(i - 1)
                        )
                ),
            ]
        );
    }

    internal static Guid Id(int number) => new(number, 0, 0x7000, 0x80, 0, 0, 0, 0, 0, 0, 0);
}
