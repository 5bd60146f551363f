using System.Diagnostics;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Enrolments.EnrolmentCommand;
using static Wallet.Domain.Enrolments.EnrolmentEvent;
using static Wallet.Domain.Enrolments.EnrolmentRejection;

namespace Wallet.Domain.Enrolments;

/// <summary>The rules of an enrolment.</summary>
public static class EnrolmentDecider
{
    /// <summary>What the command comes to on this enrolment; null is one that was never requested.</summary>
    public static Decision<EnrolmentEvent> Decide(Enrolment? enrolment, EnrolmentCommand command) =>
        (enrolment, command) switch
        {
            (null, RequestEnrolment c) => Request(c),
            (_, RequestEnrolment) => Accept(),
            (null, _) => Refuse(new EnrolmentNotThere()),
            ({ } n, ConfirmEnrolment c) => Confirm(n, c),
            ({ } n, Attest c) => Hear(n, c),
            ({ } n, SettleDispute c) => Settle(n, c),
            (
                { IsUnderWay: false } n,
                AskForceMajeure
                    or AcceptForceMajeure
                    or DeclineForceMajeure
            ) => Refuse(new EnrolmentIsElsewhere(n.Stage)),
            ({ } n, AskForceMajeure c) => n.ForceMajeure
            == new ForceMajeureRequest(c.Document, c.On)
                ? Accept()
                : Accept(new ForceMajeureAsked(c.Document, c.On)),
            ({ ForceMajeure: { IsOpen: true } asked }, AcceptForceMajeure c) => Accept(
                new ForceMajeureAccepted(c.Attendance, asked.Document, c.By, c.On)
            ),
            ({ ForceMajeure.IsOpen: true } n, DeclineForceMajeure c) => Accept(
                new ForceMajeureDeclined(c.By, c.Because, DueAgain(n, c), c.On)
            ),
            (_, AcceptForceMajeure or DeclineForceMajeure) => Refuse(new ForceMajeureNotAsked()),
            ({ Stage: EnrolmentStage.Ended }, CancelEnrolment) => Accept(),
            (_, CancelEnrolment c) => Accept(new EnrolmentCancelled(c.By, c.On)),
            ({ } n, PassDeadline c) => Pass(n, c),
            _ => throw new UnreachableException($"An enrolment knows no {command.GetType().Name}."),
        };

    private static Decision<EnrolmentEvent> Request(RequestEnrolment c)
    {
        var (course, rules) = (c.Reservation.Course, EnrolmentRules.Of(c.Reservation, c.Terms));
        return Accept(
            new EnrolmentRequested(
                c.Reservation.Id,
                c.Account,
                c.Provider,
                course.Offering,
                course.Course.StartDay,
                course.Course.EndDay,
                rules,
                rules.Confirm(c.Reservation.ReservedOn, c.Terms.Calendars),
                c.On
            )
            {
                Title = course.Title,
            }
        );
    }

    private static Decision<EnrolmentEvent> Confirm(Enrolment enrolment, ConfirmEnrolment c) =>
        enrolment switch
        {
            { Stage: EnrolmentStage.Requested, Due: { } due } when due.HasPassedOn(c.On) => Refuse(
                new DeadlinePassed(due)
            ),
            { Stage: EnrolmentStage.Requested } => Accept(
                new EnrolmentConfirmed(
                    c.By,
                    enrolment.Rules.Attest(LocalDate.Max(enrolment.StartDay, c.On), c.Calendars),
                    c.On
                )
            ),
            { Stage: EnrolmentStage.Ended } => Refuse(new EnrolmentIsElsewhere(enrolment.Stage)),
            _ => Accept(),
        };

    private static Decision<EnrolmentEvent> Hear(Enrolment enrolment, Attest c)
    {
        if (!IsAbout(enrolment, c.Attestation))
        {
            return Refuse(new EnrolmentIsElsewhere(enrolment.Stage));
        }
        if (c.On < enrolment.StartDay)
        {
            return Refuse(new CourseNotStarted(enrolment.StartDay));
        }
        var own = enrolment.Said.FirstOrDefault(s => s.Side == c.Side);
        var others = enrolment.Said.FirstOrDefault(s => s.Side != c.Side);
        if (own?.Attestation == c.Attestation)
        {
            return Accept();
        }
        if (enrolment.Due is { What: DeadlineKind.Answer } due && due.HasPassedOn(c.On))
        {
            return Refuse(new DeadlinePassed(due));
        }
        if (others is null)
        {
            // Who changes its words gives the other side no less time.
            var answer = enrolment.WaitsSince is not null
                ? null
                : enrolment.Rules.Answer(c.On, c.Calendars);
            return Accept(new SideAttested(c.Side, c.Attestation, answer, c.On));
        }
        var attested = new SideAttested(c.Side, c.Attestation, null, c.On);
        return others.Attestation == c.Attestation
                ? Accept(
                    attested,
                    Settled(enrolment, c.Attestation, SettledBy.BothSides, c.Calendars, c.On)
                )
            : enrolment.IsDisputed ? Accept(attested)
            : Accept(attested, new AttestationDisputed(c.On));
    }

    private static Decision<EnrolmentEvent> Settle(Enrolment enrolment, SettleDispute c) =>
        !enrolment.IsDisputed ? Refuse(new NothingDisputed())
        : !IsAbout(enrolment, c.Attestation) ? Refuse(new EnrolmentIsElsewhere(enrolment.Stage))
        : Accept(
            Settled(enrolment, c.Attestation, SettledBy.Administrator, c.Calendars, c.On) with
            {
                By = c.By,
                Because = c.Because,
            }
        );

    private static Decision<EnrolmentEvent> Pass(Enrolment enrolment, PassDeadline c) =>
        !enrolment.IsOverdueOn(c.On) ? Accept()
        : enrolment.Due!.What == DeadlineKind.Confirm ? Accept(new EnrolmentLapsed(c.On))
        : enrolment is { Said: [var said], Rules.WhenSilent: WhenSilent.Agrees }
            ? Accept(Settled(enrolment, said.Attestation, SettledBy.Silence, c.Calendars, c.On))
        : Accept(new AttestationDisputed(c.On));

    private static AttestationSettled Settled(
        Enrolment enrolment,
        Attestation attestation,
        SettledBy how,
        Calendars calendars,
        LocalDate on
    ) =>
        new(
            attestation,
            how,
            By: null,
            Because: null,
            attestation is Attestation.Started && enrolment.ForceMajeure is not { IsOpen: true }
                ? enrolment.Rules.Attest(LocalDate.Max(enrolment.EndDay, on), calendars)
                : null,
            on
        );

    // Nobody loses time by what was asked: it begins again.
    private static Deadline? DueAgain(Enrolment enrolment, DeclineForceMajeure c) =>
        enrolment.IsDisputed ? null
        : enrolment.Said.Count > 0 ? enrolment.Rules.Answer(c.On, c.Calendars)
        : enrolment.Rules.Attest(
            LocalDate.Max(
                enrolment.Stage == EnrolmentStage.Confirmed ? enrolment.StartDay : enrolment.EndDay,
                c.On
            ),
            c.Calendars
        );

    private static bool IsAbout(Enrolment enrolment, Attestation attestation) =>
        enrolment.Stage
        == (attestation.IsOfStart ? EnrolmentStage.Confirmed : EnrolmentStage.Started);

    private static Decision<EnrolmentEvent> Accept(params EnrolmentEvent[] events) =>
        Decision.Accept(events);

    private static Decision<EnrolmentEvent> Refuse(EnrolmentRejection because) =>
        Decision.Reject<EnrolmentEvent>(because);
}
