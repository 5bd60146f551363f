using Wallet.Domain.Enrolments;

namespace Wallet.Api.Words;

/// <summary>Enrolments: a place in a course, from request to outcome.</summary>
public static class EnrolmentWords
{
    public static Text Of(EnrolmentRejection because) =>
        because switch
        {
            EnrolmentRejection.EnrolmentNotThere => new(
                "Deze inschrijving is er niet.",
                "There is no such enrolment."
            ),
            EnrolmentRejection.EnrolmentIsElsewhere r => Text.Of(
                $"{StageOf(r.Stage)} Daarom kan dit niet.",
                $"{StageOf(r.Stage)} So this is not possible."
            ),
            EnrolmentRejection.DeadlinePassed r => Text.Of(
                $"Dit kon tot en met {r.Deadline.LastDay}.",
                $"This was possible until {r.Deadline.LastDay} (inclusive)."
            ),
            EnrolmentRejection.CourseNotStarted r => Text.Of(
                $"De cursus begint op {r.StartDay}. Dit kan vanaf die dag.",
                $"The course starts on {r.StartDay}. This is possible from that day on."
            ),
            EnrolmentRejection.NothingDisputed => new(
                "Over deze inschrijving hoeft u niets te beslissen.",
                "There is nothing to decide about this enrolment."
            ),
            EnrolmentRejection.ForceMajeureNotAsked => new(
                "Niemand heeft om overmacht gevraagd. Of er is al over beslist.",
                "Nobody asked for force majeure, or it has been decided."
            ),
            _ => throw new ArgumentOutOfRangeException(
                nameof(because),
                because,
                "a rejection without words"
            ),
        };

    private static Text StageOf(EnrolmentStage stage) =>
        stage switch
        {
            EnrolmentStage.Requested => new(
                "De opleider heeft deze plaats nog niet bevestigd.",
                "The training provider has not confirmed this place yet."
            ),
            EnrolmentStage.Confirmed => new(
                "De opleider heeft deze plaats bevestigd.",
                "The training provider confirmed this place."
            ),
            EnrolmentStage.Started => new("De cursus is begonnen.", "The course has started."),
            EnrolmentStage.Ended => new(
                "Deze inschrijving is afgelopen.",
                "This enrolment has ended."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "no words"),
        };
}
