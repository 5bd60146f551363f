using Wallet.Domain.Accounts;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Enrolments;

/// <summary>What somebody wants of an enrolment.</summary>
public abstract record EnrolmentCommand
{
    private EnrolmentCommand() { }

    /// <summary>Ask the provider for a place, as money was reserved; asked already is fine.</summary>
    public sealed record RequestEnrolment(
        AccountId Account,
        ProviderId Provider,
        Reservation Reservation,
        TermsBook Terms,
        LocalDate On
    ) : EnrolmentCommand;

    /// <summary>Keep a place; confirmed already is fine.</summary>
    public sealed record ConfirmEnrolment(ActorId By, Calendars Calendars, LocalDate On)
        : EnrolmentCommand;

    /// <summary>Say how the course started or ended. A side may say something else as long as it does not hold.</summary>
    public sealed record Attest(
        Side Side,
        Attestation Attestation,
        Calendars Calendars,
        LocalDate On
    ) : EnrolmentCommand;

    /// <summary>Decide where the sides do not agree.</summary>
    public sealed record SettleDispute(
        Attestation Attestation,
        ActorId By,
        string Because,
        Calendars Calendars,
        LocalDate On
    ) : EnrolmentCommand;

    /// <summary>Ask, with a proof, to be treated as somebody who could not help stopping or not coming. A later proof takes the place of an earlier one.</summary>
    public sealed record AskForceMajeure(string Document, LocalDate On) : EnrolmentCommand;

    /// <summary>Accept that the learner could not help stopping or not coming.</summary>
    public sealed record AcceptForceMajeure(Percent Attendance, ActorId By, LocalDate On)
        : EnrolmentCommand;

    /// <summary>Decline what the learner asked; the sides have their time again.</summary>
    public sealed record DeclineForceMajeure(
        string Because,
        ActorId By,
        Calendars Calendars,
        LocalDate On
    ) : EnrolmentCommand;

    /// <summary>The reservation was cancelled; ended already is fine.</summary>
    public sealed record CancelEnrolment(ReleasedBy By, LocalDate On) : EnrolmentCommand;

    /// <summary>Draw what follows from a deadline that has passed; none has is fine.</summary>
    public sealed record PassDeadline(Calendars Calendars, LocalDate On) : EnrolmentCommand;
}
