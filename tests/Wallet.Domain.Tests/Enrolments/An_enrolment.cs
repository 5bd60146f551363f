using CsCheck;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Enrolments;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using Wallet.Domain.Tests.Accounts;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Enrolments.Attestation;
using static Wallet.Domain.Enrolments.EnrolmentCommand;
using static Wallet.Domain.Enrolments.EnrolmentEvent;
using static Wallet.Domain.Enrolments.EnrolmentRejection;

namespace Wallet.Domain.Tests.Enrolments;

/// <summary>Reserved on Monday 2 March 2026 for a course from Monday 7 September to 7 October.</summary>
public sealed class An_enrolment
{
    private static readonly LocalDate StartDay = Some.StartDay;
    private static readonly LocalDate EndDay = StartDay.PlusDays(30);
    private static readonly ActorId Provider = new("provider:1/p");
    private static readonly ActorId Administrator = new("administrator:a");

    private static readonly TermsBook Silent = BookWith(
        new ProviderConfirmsWithin(5),
        new AttestedWithin(3, WhenSilent.Disagrees)
    );

    private static readonly Enrolment Requested = After(null, Request(Some.Book));
    private static readonly Enrolment Confirmed = After(Requested, Confirm(Some.Day));

    private static readonly Enrolment Began = After(
        Confirmed,
        Say(Side.Provider, new Started(), StartDay),
        Say(Side.Learner, new Started(), StartDay)
    );

    [Fact]
    public void Waits_for_the_provider_ten_working_days_when_the_terms_say_nothing() =>
        Assert.Equal(new Deadline(DeadlineKind.Confirm, new LocalDate(2026, 3, 16)), Requested.Due);

    [Fact]
    public void Waits_as_long_as_the_terms_say() =>
        Assert.Equal(
            new Deadline(DeadlineKind.Confirm, new LocalDate(2026, 3, 9)),
            After(null, Request(Silent)).Due
        );

    [Fact]
    public void Of_several_schemes_the_shortest_time_holds_and_silence_disagrees_where_one_says_so()
    {
        var other = new SchemeId("other");
        var book = Some.BookOf(
            Some.Terms(Some.Budget, clauses: [new ProviderConfirmsWithin(5)]),
            Some.Terms(
                other,
                clauses:
                [
                    new ProviderConfirmsWithin(4),
                    new AttestedWithin(20, WhenSilent.Disagrees),
                ]
            )
        );
        var reservation = A_settlement
            .With(book, Money.Euro(2), (Some.Budget, Money.Euro(1)), (other, Money.Euro(1)))
            .Now.Reservations[0];
        Assert.Equal(
            new EnrolmentRules(4, 20, WhenSilent.Disagrees, "fr"),
            EnrolmentRules.Of(reservation, book)
        );
    }

    [Fact]
    public void Can_be_confirmed_on_the_last_day_and_no_later()
    {
        var last = Requested.Due!.LastDay;
        Assert.Equal(EnrolmentStage.Confirmed, After(Requested, Confirm(last)).Stage);
        Assert.Equal(
            new DeadlinePassed(Requested.Due),
            Decide(Requested, Confirm(last.PlusDays(1))).Because()
        );
    }

    [Fact]
    public void Lapses_after_the_last_day_and_everything_goes_back()
    {
        var last = Requested.Due!.LastDay;
        Assert.False(Requested.IsOverdueOn(last));
        Assert.Empty(Decide(Requested, Pass(last)).Events());
        Assert.True(Requested.IsOverdueOn(last.PlusDays(1)));
        var lapsed = After(Requested, Pass(last.PlusDays(1)));
        Assert.Equal(
            [
                new CancelReservation(
                    Some.Reservation(1),
                    ReleasedBy.Provider,
                    ForceMajeure: false,
                    Some.Book,
                    last.PlusDays(1)
                ),
            ],
            lapsed.Outcome!.Settles(lapsed, Some.Book, last.PlusDays(1))
        );
        Assert.Equal(
            new EnrolmentIsElsewhere(EnrolmentStage.Ended),
            Decide(lapsed, Confirm(last.PlusDays(2))).Because()
        );
    }

    [Fact]
    public void Has_started_when_both_sides_say_so_whoever_is_first()
    {
        Assert.Equal(EnrolmentStage.Started, Began.Stage);
        Assert.Equal(StartDay, Began.StartedOn);
        Assert.True(Began.IsAttestedFor(ClaimStage.Advance));
        Assert.False(Began.IsAttestedFor(ClaimStage.Final));
        var one = After(Confirmed, Say(Side.Learner, new Started(), StartDay));
        Assert.False(one.IsAttestedFor(ClaimStage.Advance));
        Assert.Equal(
            Began,
            After(one, Say(Side.Provider, new Started(), StartDay)) with
            {
                Said = [],
            }
        );
    }

    [Fact]
    public void Cannot_have_started_before_its_first_day() =>
        Assert.Equal(
            new CourseNotStarted(StartDay),
            Decide(Confirmed, Say(Side.Provider, new Started(), StartDay.PlusDays(-1))).Because()
        );

    [Fact]
    public void The_other_side_has_so_many_working_days_and_its_silence_agrees()
    {
        var one = After(Confirmed, Say(Side.Provider, new Started(), StartDay));
        Assert.Equal(new Deadline(DeadlineKind.Answer, new LocalDate(2026, 9, 21)), one.Due);
        Assert.Empty(Decide(one, Pass(one.Due!.LastDay)).Events());
        var after = one.Due.LastDay.PlusDays(1);
        Assert.Equal(
            new DeadlinePassed(one.Due),
            Decide(one, Say(Side.Learner, new NoShow(), after)).Because()
        );
        var settled = Assert.IsType<AttestationSettled>(
            Assert.Single(Decide(one, Pass(after)).Events())
        );
        Assert.Equal(
            (new Started(), SettledBy.Silence),
            ((Started)settled.Attestation, settled.How)
        );
    }

    [Fact]
    public void Silence_disagrees_where_the_terms_say_so()
    {
        var one = After(
            null,
            Request(Silent),
            Confirm(Some.Day),
            Say(Side.Provider, new Started(), StartDay)
        );
        Assert.Equal(new LocalDate(2026, 9, 10), one.Due!.LastDay);
        var disputed = After(one, Pass(one.Due.LastDay.PlusDays(1)));
        Assert.True(disputed.IsDisputed);
        Assert.Null(disputed.Due);
    }

    [Fact]
    public void When_nobody_says_anything_an_administrator_has_to_look()
    {
        Assert.Equal(new Deadline(DeadlineKind.Attest, new LocalDate(2026, 9, 21)), Confirmed.Due);
        Assert.True(After(Confirmed, Pass(new LocalDate(2026, 9, 22))).IsDisputed);
    }

    [Fact]
    public void Sides_that_differ_are_for_an_administrator_who_settles_it()
    {
        var disputed = After(
            Confirmed,
            Say(Side.Provider, new NoShow(), StartDay),
            Say(Side.Learner, new Started(), StartDay)
        );
        Assert.True(disputed.IsDisputed);
        var settled = After(disputed, Settle(new Started()));
        Assert.Equal((EnrolmentStage.Started, false), (settled.Stage, settled.IsDisputed));
        Assert.Equal(new NothingDisputed(), Decide(settled, Settle(new Started())).Because());
    }

    [Fact]
    public void A_side_that_comes_round_settles_it_too()
    {
        var settled = After(
            Confirmed,
            Say(Side.Provider, new NoShow(), StartDay),
            Say(Side.Learner, new Started(), StartDay),
            Say(Side.Provider, new Started(), StartDay.PlusDays(40))
        );
        Assert.Equal(EnrolmentStage.Started, settled.Stage);
        Assert.False(settled.IsDisputed);
    }

    [Fact]
    public void The_same_words_again_change_nothing()
    {
        var say = Say(Side.Provider, new Started(), StartDay);
        Assert.Empty(Decide(After(Confirmed, say), say).Events());
        Assert.Empty(Decide(Confirmed, Confirm(Some.Day)).Events());
        Assert.Empty(Decide(Requested, Request(Some.Book)).Events());
    }

    [Fact]
    public void Of_the_end_nothing_can_be_said_before_the_start_holds() =>
        Assert.Equal(
            new EnrolmentIsElsewhere(EnrolmentStage.Confirmed),
            Decide(Confirmed, Say(Side.Provider, new StoppedEarly(default), StartDay)).Because()
        );

    [Fact]
    public void Completed_with_attendance_and_diploma_is_what_the_account_settles()
    {
        var end = new Completed(Percent.Of(85), HasDiploma: true);
        var ended = After(
            Began,
            Say(Side.Provider, end, EndDay),
            Say(Side.Learner, end, EndDay.PlusDays(1))
        );
        Assert.True(ended.IsAttestedFor(ClaimStage.Final));
        Assert.Equal(
            [new CompleteReservation(Some.Reservation(1), Percent.Of(85), true, Some.Book, EndDay)],
            ended.Outcome!.Settles(ended, Some.Book, EndDay)
        );
    }

    [Fact]
    public void Another_figure_of_attendance_is_a_disagreement() =>
        Assert.True(
            After(
                Began,
                Say(Side.Provider, new Completed(Percent.Of(80), false), EndDay),
                Say(Side.Learner, new Completed(Percent.Of(79), false), EndDay)
            ).IsDisputed
        );

    [Fact]
    public void Who_never_came_is_settled_as_a_course_that_did_start()
    {
        var ended = After(
            Confirmed,
            Say(Side.Provider, new NoShow(), StartDay),
            Say(Side.Learner, new NoShow(), StartDay)
        );
        Assert.Equal(
            [
                new RecordStart(Some.Reservation(1), StartDay),
                new CompleteReservation(Some.Reservation(1), default, false, Some.Book, StartDay),
            ],
            ended.Outcome!.Settles(ended, Some.Book, StartDay)
        );
    }

    [Fact]
    public void Who_stopped_early_is_settled_by_what_was_attended()
    {
        var stop = new StoppedEarly(Percent.Of(40));
        var ended = After(
            Began,
            Say(Side.Learner, stop, StartDay.PlusDays(9)),
            Say(Side.Provider, stop, StartDay.PlusDays(9))
        );
        Assert.Equal(
            [
                new CompleteReservation(
                    Some.Reservation(1),
                    Percent.Of(40),
                    false,
                    Some.Book,
                    EndDay
                ),
            ],
            ended.Outcome!.Settles(ended, Some.Book, EndDay)
        );
    }

    [Fact]
    public void Force_majeure_needs_a_document_and_takes_nothing_back()
    {
        var accept = new AcceptForceMajeure(Percent.Of(10), Administrator, StartDay);
        Assert.Equal(new ForceMajeureNotAsked(), Decide(Began, accept).Because());
        var ask = new AskForceMajeure("doc-1", StartDay);
        var ended = After(Began, ask, accept);
        Assert.Equal(new EnrolmentOutcome.ForceMajeure(Percent.Of(10), "doc-1"), ended.Outcome);
        Assert.True(
            Assert
                .IsType<CompleteReservation>(
                    Assert.Single(ended.Outcome!.Settles(ended, Some.Book, StartDay))
                )
                .ForceMajeure
        );
        var before = After(Confirmed, ask, accept);
        Assert.True(
            Assert
                .IsType<CancelReservation>(
                    Assert.Single(before.Outcome!.Settles(before, Some.Book, StartDay.PlusDays(-1)))
                )
                .ForceMajeure
        );
    }

    [Fact]
    public void While_force_majeure_is_asked_nothing_is_due_and_after_it_was_declined_all_have_their_time_again()
    {
        var said = After(Confirmed, Say(Side.Provider, new NoShow(), StartDay));
        var asked = After(said, new AskForceMajeure("doc-1", StartDay));
        Assert.Equal((null, StartDay), (asked.Due, asked.WaitsSince));
        Assert.Empty(Decide(asked, Pass(EndDay)).Events());
        var decline = new DeclineForceMajeure(
            "Geen bewijs",
            Administrator,
            Some.Book.Calendars,
            StartDay.PlusDays(1)
        );

        var declined = After(asked, decline);

        Assert.Equal(new Deadline(DeadlineKind.Answer, new LocalDate(2026, 9, 22)), declined.Due);
        Assert.Equal([Side.Learner], declined.UpTo);
        Assert.Null(declined.WaitsSince);
        Assert.Equal("Geen bewijs", declined.ForceMajeure!.Because);
        Assert.Equal(new ForceMajeureNotAsked(), Decide(declined, decline).Because());
    }

    [Fact]
    public void A_cancelled_reservation_ends_it_and_asks_nothing_of_the_account()
    {
        var cancel = new CancelEnrolment(ReleasedBy.Learner, Some.Day);
        var ended = After(Confirmed, cancel);
        Assert.Equal((EnrolmentStage.Ended, null), (ended.Stage, ended.Due));
        Assert.Empty(ended.Outcome!.Settles(ended, Some.Book, Some.Day));
        Assert.Empty(Decide(ended, cancel).Events());
    }

    [Fact]
    public void Whatever_the_sides_say_in_whatever_order_it_waits_for_somebody_until_it_has_ended() =>
        Gen.Select(AnySaid.List[0, 12], Gen.Bool)
            .Sample(
                (commands, silent) =>
                {
                    var enrolment = After(null, Request(silent ? Silent : Some.Book));
                    foreach (var command in commands)
                    {
                        enrolment = Now(enrolment, command);
                        Assert.Equal(enrolment, Now(enrolment, command));
                        Assert.Equal(
                            enrolment.Stage != EnrolmentStage.Ended,
                            enrolment.Due is not null || enrolment.WaitsSince is not null
                        );
                        Assert.Equal(
                            enrolment.Stage == EnrolmentStage.Ended,
                            enrolment.Outcome is not null
                        );
                    }
                },
                iter: 3_000,
                threads: 1
            );

    private static Enrolment Now(Enrolment enrolment, EnrolmentCommand command) =>
        EnrolmentDecider.Decide(enrolment, command) is Decision<EnrolmentEvent>.Accepted accepted
            ? accepted.Events.Aggregate(enrolment, Enrolment.Evolve)
            : enrolment;

    private static readonly Gen<Attestation> AnyAttestation = Gen.OneOf<Attestation>(
        new Started(),
        new NoShow(),
        new Completed(Percent.Of(80), true),
        new StoppedEarly(Percent.Of(20))
    );

    private static Gen<EnrolmentCommand> AnySaid =>
        Gen.Frequency<EnrolmentCommand>(
            (2, Gen.Const((EnrolmentCommand)Confirm(Some.Day))),
            (
                6,
                Gen.Select(Gen.Enum<Side>(), AnyAttestation, Gen.Int[0, 60])
                    .Select((side, a, d) => (EnrolmentCommand)Say(side, a, StartDay.PlusDays(d)))
            ),
            (2, Gen.Int[0, 300].Select(d => (EnrolmentCommand)Pass(Some.Day.PlusDays(d)))),
            (
                1,
                Gen.Int[0, 60]
                    .Select(d => (EnrolmentCommand)new AskForceMajeure("doc", StartDay.PlusDays(d)))
            ),
            (
                1,
                Gen.Int[0, 60]
                    .Select(d =>
                        (EnrolmentCommand)
                            new DeclineForceMajeure(
                                "",
                                Administrator,
                                Some.Book.Calendars,
                                StartDay.PlusDays(d)
                            )
                    )
            )
        );

    internal static readonly (Enrolment? Given, EnrolmentCommand When)[] Samples =
    [
        (null, Pass(Some.Day)),
        (null, Request(Some.Book)),
        (Requested, Confirm(Some.Day)),
        (Requested, Confirm(StartDay)),
        (Requested, Pass(StartDay)),
        (Requested, Say(Side.Learner, new Started(), StartDay)),
        (Requested, new CancelEnrolment(ReleasedBy.Learner, Some.Day)),
        (Confirmed, Say(Side.Learner, new Started(), Some.Day)),
        (Confirmed, Say(Side.Learner, new Started(), StartDay)),
        (Confirmed, Pass(EndDay)),
        (Confirmed, Settle(new Started())),
        (After(Confirmed, Pass(EndDay)), Settle(new NoShow())),
        (Began, new AskForceMajeure("doc", EndDay)),
        (Requested, new AskForceMajeure("doc", EndDay)),
        (
            After(Began, new AskForceMajeure("doc", EndDay)),
            new AcceptForceMajeure(default, Administrator, EndDay)
        ),
        (
            After(Began, new AskForceMajeure("doc", EndDay)),
            new DeclineForceMajeure("", Administrator, Some.Book.Calendars, EndDay)
        ),
        (Began, new AcceptForceMajeure(default, Administrator, EndDay)),
    ];

    private static TermsBook BookWith(params Clause[] clauses) =>
        Some.BookOf(Some.Terms(Some.Budget, clauses: clauses));

    private static RequestEnrolment Request(TermsBook book)
    {
        var account = An
            .Account.Given(new AccountEvent.AccountOpened(Some.Day), Some.Granted(1, 80))
            .After(Some.Reserve(1, Some.Course(Some.Price(80))) with { Terms = book })
            .Now;
        return new(
            account.Id,
            new ProviderId(Some.Id(10, 1)),
            account.Reservations[0],
            book,
            Some.Day
        );
    }

    private static ConfirmEnrolment Confirm(LocalDate on) => new(Provider, Some.Calendars, on);

    private static Attest Say(Side side, Attestation attestation, LocalDate on) =>
        new(side, attestation, Some.Calendars, on);

    private static SettleDispute Settle(Attestation attestation) =>
        new(attestation, Administrator, "seen the list", Some.Calendars, EndDay);

    private static PassDeadline Pass(LocalDate on) => new(Some.Calendars, on);

    private static Decision<EnrolmentEvent> Decide(
        Enrolment? enrolment,
        EnrolmentCommand command
    ) => EnrolmentDecider.Decide(enrolment, command);

    private static Enrolment After(Enrolment? enrolment, params EnrolmentCommand[] commands) =>
        commands.Aggregate(
            enrolment,
            (n, command) => Decide(n, command).Events().Aggregate(n, Enrolment.Evolve)
        )!;
}
