using Wallet.Domain.Accounts;

namespace Wallet.Domain.Enrolments;

/// <summary>What happened to an enrolment: the life of the course, never the money.</summary>
public abstract record EnrolmentEvent
{
    private EnrolmentEvent() { }

    /// <summary>Money was reserved; the provider is asked for a place.</summary>
    /// <param name="Due">Until when the provider has to confirm.</param>
    public sealed record EnrolmentRequested(
        ReservationId Enrolment,
        AccountId Account,
        ProviderId Provider,
        OfferingId Offering,
        LocalDate StartDay,
        LocalDate EndDay,
        EnrolmentRules Rules,
        Deadline Due,
        LocalDate On
    ) : EnrolmentEvent
    {
        /// <summary>What the course was called.</summary>
        public string Title { get; init; } = "";
    }

    /// <summary>The provider keeps a place.</summary>
    /// <param name="Due">Until when a side has to say how the course started.</param>
    public sealed record EnrolmentConfirmed(ActorId By, Deadline Due, LocalDate On)
        : EnrolmentEvent;

    /// <summary>The provider did not confirm in time.</summary>
    public sealed record EnrolmentLapsed(LocalDate On) : EnrolmentEvent;

    /// <summary>A side said how the course started or ended; of the same side, the latest counts.</summary>
    /// <param name="Due">Until when the other side has to answer; null when it did, or an administrator has to look.</param>
    public sealed record SideAttested(
        Side Side,
        Attestation Attestation,
        Deadline? Due,
        LocalDate On
    ) : EnrolmentEvent;

    /// <summary>The sides do not agree, or nobody said anything: an administrator has to look.</summary>
    public sealed record AttestationDisputed(LocalDate On) : EnrolmentEvent;

    /// <summary>It holds how the course started or ended.</summary>
    /// <param name="By">The administrator; null when none had to decide.</param>
    /// <param name="Because">Why the administrator decided so.</param>
    /// <param name="Due">After a start, until when a side has to say how it ended.</param>
    public sealed record AttestationSettled(
        Attestation Attestation,
        SettledBy How,
        ActorId? By,
        string? Because,
        Deadline? Due,
        LocalDate On
    ) : EnrolmentEvent;

    /// <summary>The learner asks to be treated as somebody who could not help it. Until that is decided, nothing is due.</summary>
    /// <param name="Document">Where the proof is kept.</param>
    public sealed record ForceMajeureAsked(string Document, LocalDate On) : EnrolmentEvent;

    /// <summary>An administrator declined what the learner asked.</summary>
    /// <param name="Due">What is due again; null when an administrator has to look all the same.</param>
    public sealed record ForceMajeureDeclined(
        ActorId By,
        string Because,
        Deadline? Due,
        LocalDate On
    ) : EnrolmentEvent;

    /// <summary>An administrator accepted that the learner could not help stopping.</summary>
    /// <param name="Document">Where the proof is kept.</param>
    public sealed record ForceMajeureAccepted(
        Percent Attendance,
        string Document,
        ActorId By,
        LocalDate On
    ) : EnrolmentEvent;

    /// <summary>The reservation was cancelled.</summary>
    public sealed record EnrolmentCancelled(ReleasedBy By, LocalDate On) : EnrolmentEvent;
}
