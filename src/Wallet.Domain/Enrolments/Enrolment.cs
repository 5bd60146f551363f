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

    /// <summary>Whether an administrator has to look.</summary>
    public bool IsDisputed { get; init; }

    /// <summary>The day from which it holds that the course started with the learner; null before.</summary>
    public LocalDate? StartedOn { get; init; }

    /// <summary>How it ended; null before.</summary>
    public EnrolmentOutcome? Outcome { get; init; }

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
            ),
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
            ({ } n, AttestationDisputed) => n with { IsDisputed = true, Due = null },
            ({ } n, AttestationSettled { Attestation: Attestation.Started } e) => n with
            {
                Stage = EnrolmentStage.Started,
                StartedOn = e.On,
                Said = [],
                IsDisputed = false,
                Due = e.Due,
            },
            ({ } n, AttestationSettled e) => n.Ended(new EnrolmentOutcome.Attested(e.Attestation)),
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
            IsDisputed = false,
            Due = null,
        };
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
