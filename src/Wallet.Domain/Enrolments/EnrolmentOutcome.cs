using System.Text.Json.Serialization;
using Wallet.Domain.Accounts;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Accounts.AccountCommand;

namespace Wallet.Domain.Enrolments;

/// <summary>How an enrolment ended, and what the account is to settle by it. The account decides what that comes to.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "outcome")]
[JsonDerivedType(typeof(Attested), "attested")]
[JsonDerivedType(typeof(ForceMajeure), "force-majeure")]
[JsonDerivedType(typeof(Cancelled), "cancelled")]
[JsonDerivedType(typeof(Lapsed), "lapsed")]
public abstract record EnrolmentOutcome
{
    private EnrolmentOutcome() { }

    /// <summary>As both sides attested, or an administrator decided.</summary>
    public sealed record Attested(Attestation Attestation) : EnrolmentOutcome;

    /// <summary>The learner could not help it.</summary>
    /// <param name="Document">Where the proof is kept.</param>
    public sealed record ForceMajeure(Percent Attendance, string Document) : EnrolmentOutcome;

    /// <summary>The reservation was cancelled; the account has settled it.</summary>
    public sealed record Cancelled(ReleasedBy By) : EnrolmentOutcome;

    /// <summary>The provider did not confirm in time.</summary>
    public sealed record Lapsed : EnrolmentOutcome;

    /// <summary>What the account is asked, in this order; each is fine when it was done already.</summary>
    /// <param name="enrolment">Which ended so.</param>
    /// <param name="book">The terms.</param>
    /// <param name="day">On which it is settled.</param>
    public IReadOnlyList<AccountCommand> Settles(
        Enrolment enrolment,
        TermsBook book,
        LocalDate day
    ) =>
        this switch
        {
            Lapsed => [new CancelReservation(enrolment.Id, ReleasedBy.Provider, false, book, day)],
            ForceMajeure when enrolment.StartedOn is null && day < enrolment.StartDay =>
            [
                new CancelReservation(enrolment.Id, ReleasedBy.Learner, true, book, day),
            ],
            ForceMajeure o =>
            [
                Complete(enrolment, o.Attendance, hasDiploma: false, book, day) with
                {
                    ForceMajeure = true,
                },
            ],
            // The course did start: who never came pays back what a scheme takes back.
            Attested { Attestation: Attestation.NoShow } =>
            [
                new RecordStart(enrolment.Id, day),
                Complete(enrolment, default, hasDiploma: false, book, day),
            ],
            Attested { Attestation: Attestation.Completed a } =>
            [
                Complete(enrolment, a.Attendance, a.HasDiploma, book, day),
            ],
            Attested { Attestation: Attestation.StoppedEarly a } =>
            [
                Complete(enrolment, a.Attendance, hasDiploma: false, book, day),
            ],
            _ => [],
        };

    private static CompleteReservation Complete(
        Enrolment enrolment,
        Percent attendance,
        bool hasDiploma,
        TermsBook book,
        LocalDate day
    ) => new(enrolment.Id, attendance, hasDiploma, book, day);
}
