using System.Diagnostics;
using Wallet.Domain.Claims;
using static Wallet.Domain.Enrolments.EnrolmentEvent;

namespace Wallet.Domain.Enrolments;

/// <summary>A place of a learner in a course that money is reserved for. It has the id of the reservation.</summary>
/// <param name="Due">What has to be done next and until when; null when nothing is waited for, or an administrator has to look.</param>
public sealed record Enrolment(
    ReservationId Id,
    AccountId Account,
    ProviderId Provider,
    OfferingId Offering,
    LocalDate StartDay,
    LocalDate EndDay,
    EnrolmentRules Rules,
    EnrolmentStage Stage,
    Deadline? Due
)
{
    /// <summary>What the sides said of the start or the end that does not hold yet: at most one of each side.</summary>
    public ValueList<Said> Said { get; init; } = [];

    /// <summary>What the course was called when money was reserved for it.</summary>
    public string Title { get; init; } = "";

    /// <summary>The day since which an administrator has to decide between the sides; null when none has to.</summary>
    public LocalDate? DisputedOn { get; init; }

    /// <summary>What an administrator decided between the sides, the last time; null when none had to.</summary>
    public DisputeDecision? Decision { get; init; }

    /// <summary>What the learner asked who could not help it; null when nothing was asked.</summary>
    public ForceMajeureRequest? ForceMajeure { get; init; }

    /// <summary>The day from which it holds that the course started with the learner; null before.</summary>
    public LocalDate? StartedOn { get; init; }

    /// <summary>How it ended; null before.</summary>
    public EnrolmentOutcome? Outcome { get; init; }

    /// <summary>Whether an administrator has to decide between the sides.</summary>
    public bool IsDisputed => DisputedOn is not null;

    /// <summary>Whether the learner may still go, or be going, to the course.</summary>
    public bool IsUnderWay => Stage is EnrolmentStage.Confirmed or EnrolmentStage.Started;

    /// <summary>The day since which an administrator has to look; null when none has to.</summary>
    public LocalDate? WaitsSince =>
        (DisputedOn, ForceMajeure) switch
        {
            ({ } disputed, { IsOpen: true } asked) => LocalDate.Min(disputed, asked.AskedOn),
            (null, { IsOpen: true } asked) => asked.AskedOn,
            var (disputed, _) => disputed,
        };

    /// <summary>Who can do what is due.</summary>
    public ValueList<Side> UpTo =>
        Due?.What switch
        {
            DeadlineKind.Confirm => [Side.Provider],
            DeadlineKind.Attest => [Side.Learner, Side.Provider],
            DeadlineKind.Answer => Said.Any(s => s.Side == Side.Learner)
                ? [Side.Provider]
                : [Side.Learner],
            _ => [],
        };

    /// <summary>Whether something should have been done before this day.</summary>
    public bool IsOverdueOn(LocalDate day) => Due?.HasPassedOn(day) is true;

    /// <summary>Whether it holds what a claim for this stage is for.</summary>
    public bool IsAttestedFor(ClaimStage stage) =>
        stage == ClaimStage.Final ? Outcome is not null : StartedOn is not null;

    /// <summary>The enrolment after one more event; null is one that was never requested.</summary>
    public static Enrolment Evolve(Enrolment? enrolment, EnrolmentEvent happened) =>
        (enrolment, happened) switch
        {
            (null, EnrolmentRequested e) => new(
                e.Enrolment,
                e.Account,
                e.Provider,
                e.Offering,
                e.StartDay,
                e.EndDay,
                e.Rules,
                EnrolmentStage.Requested,
                e.Due
            )
            {
                Title = e.Title,
            },
            ({ } n, EnrolmentConfirmed e) => n with
            {
                Stage = EnrolmentStage.Confirmed,
                Due = e.Due,
            },
            ({ } n, SideAttested e) => n with
            {
                Said = [.. n.Said.Where(s => s.Side != e.Side), new(e.Side, e.Attestation)],
                Due = e.Due,
            },
            ({ } n, AttestationDisputed e) => n with { DisputedOn = e.On, Due = null },
            ({ } n, AttestationSettled { Attestation: Attestation.Started } e) => n with
            {
                Stage = EnrolmentStage.Started,
                StartedOn = e.On,
                Said = [],
                DisputedOn = null,
                Decision = DisputeDecision.Of(e) ?? n.Decision,
                Due = e.Due,
            },
            ({ } n, AttestationSettled e) => n.Ended(
                new EnrolmentOutcome.Attested(e.Attestation)
            ) with
            {
                Decision = DisputeDecision.Of(e) ?? n.Decision,
            },
            ({ } n, ForceMajeureAsked e) => n with
            {
                ForceMajeure = new(e.Document, e.On),
                Due = null,
            },
            ({ ForceMajeure: { } asked } n, ForceMajeureDeclined e) => n with
            {
                ForceMajeure = asked with { DeclinedOn = e.On, Because = e.Because },
                Due = e.Due,
            },
            ({ } n, ForceMajeureAccepted e) => n.Ended(
                new EnrolmentOutcome.ForceMajeure(e.Attendance, e.Document)
            ),
            ({ } n, EnrolmentCancelled e) => n.Ended(new EnrolmentOutcome.Cancelled(e.By)),
            ({ } n, EnrolmentLapsed) => n.Ended(new EnrolmentOutcome.Lapsed()),
            _ => throw new UnreachableException(
                $"Enrolment {enrolment} cannot have had {happened}."
            ),
        };

    private Enrolment Ended(EnrolmentOutcome outcome) =>
        this with
        {
            Stage = EnrolmentStage.Ended,
            Outcome = outcome,
            DisputedOn = null,
            ForceMajeure = ForceMajeure is { IsOpen: true } ? null : ForceMajeure,
            Due = null,
        };
}

/// <summary>What an administrator decided between the sides, and why.</summary>
public sealed record DisputeDecision(Attestation Attestation, string Because, LocalDate On)
{
    internal static DisputeDecision? Of(AttestationSettled e) =>
        e.How == SettledBy.Administrator ? new(e.Attestation, e.Because ?? "", e.On) : null;
}

/// <summary>A learner who could not help stopping or not coming asks to be treated so.</summary>
/// <param name="Document">Where the proof is kept.</param>
public sealed record ForceMajeureRequest(string Document, LocalDate AskedOn)
{
    /// <summary>The day on which an administrator declined it; null when none did.</summary>
    public LocalDate? DeclinedOn { get; init; }

    /// <summary>Why it was declined.</summary>
    public string? Because { get; init; }

    /// <summary>Whether an administrator has to decide.</summary>
    public bool IsOpen => DeclinedOn is null;
}

/// <summary>How far an enrolment is.</summary>
public enum EnrolmentStage
{
    /// <summary>The provider has to confirm.</summary>
    Requested,

    /// <summary>There is a place.</summary>
    Confirmed,

    /// <summary>The course started, with the learner.</summary>
    Started,

    /// <summary>It is over; the outcome says how.</summary>
    Ended,
}
