using Wallet.Api.Words;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Enrolments;

/// <summary>A place in a course, as either side and an administrator see it; never an amount.</summary>
/// <param name="Due">What has to be done next; null when nothing is waited for, or an administrator has to look.</param>
/// <param name="Said">What the sides said of the start or the end that does not hold yet.</param>
/// <param name="DisputedOn">The day since which an administrator has to decide between the sides; null when none has to.</param>
/// <param name="StartedOn">The day from which it holds that the course started with the learner; null before.</param>
/// <param name="Decision">What an administrator decided between the sides, the last time; null when none had to.</param>
/// <param name="Outcome">How it ended; null before.</param>
public sealed record EnrolmentResource(
    Guid ReservationId,
    Guid OfferingId,
    string Title,
    LocalDate StartDay,
    LocalDate EndDay,
    EnrolmentStage Stage,
    DueResource? Due,
    IReadOnlyList<SaidResource> Said,
    LocalDate? DisputedOn,
    LocalDate? StartedOn,
    DecisionOfDispute? Decision,
    OutcomeResource? Outcome
)
{
    public static EnrolmentResource Of(Enrolment n) =>
        new(
            n.Id.Value,
            n.Offering.Value,
            n.Title,
            n.StartDay,
            n.EndDay,
            n.Stage,
            n.Due is { } due
                ? new(due.What, due.LastDay, [.. n.UpTo], EnrolmentPageWords.Of(due))
                : null,
            [.. n.Said.Select(s => new SaidResource(s.Side, StatementResource.Of(s.Attestation)))],
            n.DisputedOn,
            n.StartedOn,
            n.Decision is { } decision
                ? new(StatementResource.Of(decision.Attestation), decision.Because, decision.On)
                : null,
            n.Outcome is { } outcome ? OutcomeResource.Of(outcome) : null
        );
}

/// <param name="LastDay">Inclusive.</param>
/// <param name="UpTo">Who can do it.</param>
/// <param name="Explanation">The same in words.</param>
public sealed record DueResource(
    DeadlineKind What,
    LocalDate LastDay,
    IReadOnlyList<Side> UpTo,
    Text Explanation
);

/// <param name="Because">Why.</param>
public sealed record DecisionOfDispute(StatementResource Statement, string Because, LocalDate On);

public sealed record SaidResource(Side Side, StatementResource Statement);

/// <summary>What a side said.</summary>
/// <param name="Says">"started", "no-show", "completed" or "stopped-early".</param>
/// <param name="Attendance">In percent of the whole course; of an end only.</param>
public sealed record StatementResource(
    string Says,
    string? Attendance,
    bool? HasDiploma,
    Text Explanation
)
{
    public static StatementResource Of(Attestation attestation)
    {
        var (says, attendance, hasDiploma) = AttestationRequest.Of(attestation);
        return new(says!, attendance, hasDiploma, AttestationWords.Of(attestation));
    }
}

/// <param name="Code">"attested", "force-majeure", "cancelled" or "lapsed".</param>
/// <param name="Statement">What both sides said, or an administrator decided; null when it ended otherwise.</param>
public sealed record OutcomeResource(string Code, StatementResource? Statement, Text Explanation)
{
    public static OutcomeResource Of(EnrolmentOutcome outcome) =>
        new(
            outcome switch
            {
                EnrolmentOutcome.Attested => "attested",
                EnrolmentOutcome.ForceMajeure => "force-majeure",
                EnrolmentOutcome.Cancelled => "cancelled",
                _ => "lapsed",
            },
            outcome is EnrolmentOutcome.Attested { Attestation: var attestation }
                ? StatementResource.Of(attestation)
                : null,
            EnrolmentPageWords.Of(outcome)
        );
}
