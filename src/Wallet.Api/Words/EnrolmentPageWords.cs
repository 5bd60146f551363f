using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Words;

/// <summary>What learners, training providers and administrators read about places in courses.</summary>
public static class EnrolmentPageWords
{
    public static readonly Text NoSuchPlace = new(
        "Dit is geen plaats in de lijst. Gebruik wat er bij “next” stond.",
        "This is no place in the list. Use what stood at “next”."
    );

    public static Text DaysOutOfRange(int most) =>
        Text.Of(
            $"Vul een aantal dagen in van 0 tot en met {most}.",
            $"Enter a number of days from 0 to {most}."
        );

    /// <summary>What has to be done, and until when.</summary>
    public static Text Of(Deadline due) =>
        due.What switch
        {
            DeadlineKind.Confirm => Text.Of(
                $"De opleider bevestigt de plaats, tot en met {due.LastDay}.",
                $"The training provider confirms the place, until {due.LastDay} (inclusive)."
            ),
            DeadlineKind.Attest => Text.Of(
                $"De cursist of de opleider zegt hoe het ging, tot en met {due.LastDay}.",
                $"The learner or the training provider says how it went, until {due.LastDay} (inclusive)."
            ),
            DeadlineKind.Answer => Text.Of(
                $"De een heeft gezegd hoe het ging. De ander antwoordt, tot en met {due.LastDay}.",
                $"One has said how it went. The other answers, until {due.LastDay} (inclusive)."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(due), due, "no words"),
        };

    /// <summary>What one of the sides is asked.</summary>
    public static Text AskedOf(Enrolment n, Side side) =>
        n.Due is not { } due || !n.UpTo.Contains(side) ? Nothing(n)
        : due.What == DeadlineKind.Confirm
            ? Text.Of(
                $"Bevestig deze plaats tot en met {due.LastDay}.",
                $"Confirm this place until {due.LastDay} (inclusive)."
            )
        : n.Stage == EnrolmentStage.Confirmed
            ? Text.Of(
                $"Zeg hoe de cursus begon, tot en met {due.LastDay}.",
                $"Say how the course started, until {due.LastDay} (inclusive)."
            )
        : Text.Of(
            $"Zeg hoe de cursus eindigde, tot en met {due.LastDay}.",
            $"Say how the course ended, until {due.LastDay} (inclusive)."
        );

    private static Text Nothing(Enrolment n) =>
        n.Stage == EnrolmentStage.Ended ? new("U hoeft niets te doen.", "You need not do anything.")
        : n.WaitsSince is not null
            ? new(
                "De uitvoerder beslist. U hoeft niets te doen.",
                "The administrator decides. You need not do anything."
            )
        : Text.Of(
            $"U hoeft nu niets te doen. {Of(n.Due!)}",
            $"You need not do anything now. {Of(n.Due!)}"
        );

    public static Text Of(EnrolmentStage stage) =>
        stage switch
        {
            EnrolmentStage.Requested => new("Nog niet bevestigd", "Not confirmed yet"),
            EnrolmentStage.Confirmed => new("Bevestigd", "Confirmed"),
            EnrolmentStage.Started => new("Begonnen", "Started"),
            EnrolmentStage.Ended => new("Afgelopen", "Ended"),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "no words"),
        };

    public static Text Of(EnrolmentOutcome outcome) =>
        outcome switch
        {
            EnrolmentOutcome.Attested { Attestation: var a } => AttestationWords.Of(a),
            EnrolmentOutcome.ForceMajeure a => Text.Of(
                $"De cursist kon er niets aan doen. Aanwezig: {a.Attendance} procent van de hele cursus",
                $"The learner could not help it. Attended: {a.Attendance} per cent of the whole course"
            ),
            EnrolmentOutcome.Cancelled { By: ReleasedBy.Learner } => new(
                "De cursist heeft geannuleerd",
                "The learner cancelled"
            ),
            EnrolmentOutcome.Cancelled => new(
                "De opleider heeft geannuleerd",
                "The training provider cancelled"
            ),
            EnrolmentOutcome.Lapsed => new(
                "De opleider bevestigde de plaats niet op tijd",
                "The training provider did not confirm the place in time"
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "no words"),
        };

    public static Text Of(Side side) =>
        side == Side.Learner
            ? new("De cursist", "The learner")
            : new("De opleider", "The training provider");

    public static Text Of(Said said) =>
        Text.Of(
            $"{Of(said.Side)} zegt: {AttestationWords.Of(said.Attestation)}.",
            $"{Of(said.Side)} says: {AttestationWords.Of(said.Attestation)}."
        );

    public static Text Of(DisputeDecision decision) =>
        Text.Of(
            $"De uitvoerder besliste op {decision.On}: {AttestationWords.Of(decision.Attestation)}. De reden: {decision.Because}",
            $"The administrator decided on {decision.On}: {AttestationWords.Of(decision.Attestation)}. The reason: {decision.Because}"
        );

    public static readonly Text Title = new("Inschrijvingen", "Enrolments");
    public static readonly Text TitleOfOne = new("Inschrijving", "Enrolment");
    public static readonly Text ProviderIntro = new(
        "Dit zijn de cursisten die geld reserveerden voor uw cursussen.",
        "These are the learners who reserved money for your courses."
    );
    public static readonly Text ToDo = new("Wat u moet doen", "What you have to do");
    public static readonly Text All = new("Alle inschrijvingen", "All enrolments");

    public static Text Within(int days) =>
        Text.Of(
            $"Dit vragen we van u in de komende {days} dagen. Het dringendste staat bovenaan.",
            $"This is asked of you in the coming {days} days. The most urgent comes first."
        );

    public static Text Count(long count) =>
        count == 1
            ? new("Er wacht 1 inschrijving op u.", "1 enrolment waits for you.")
            : Text.Of(
                $"Er wachten {count} inschrijvingen op u.",
                $"{count} enrolments wait for you."
            );

    public static readonly Text NothingToDo = new(
        "U hoeft nu niets te doen.",
        "There is nothing to do now."
    );
    public static readonly Text None = new(
        "Er zijn nog geen inschrijvingen.",
        "There are no enrolments yet."
    );
    public static readonly Text Learner = new("Cursist", "Learner");
    public static readonly Text Provider = new("Opleider", "Training provider");
    public static readonly Text Course = new("Cursus", "Course");
    public static readonly Text StartDay = new("Eerste dag", "First day");
    public static readonly Text EndDay = new("Laatste dag", "Last day");
    public static readonly Text Stage = new("Hoe ver", "How far");
    public static readonly Text How = new("Hoe het eindigde", "How it ended");
    public static readonly Text StartedOn = new("Begonnen op", "Started on");
    public static readonly Text NoName = new("Deze persoon is gewist", "This person was erased");
    public static readonly Text Pages = new("Bladzijden", "Pages");
    public static readonly Text First = new("Naar het begin", "To the start");
    public static readonly Text Next = new("Volgende", "Next");
    public static readonly Text Back = new("Terug naar de lijst", "Back to the list");

    public static readonly Text Home = new("Terug naar het begin", "Back to the first page");

    public static readonly Text Asked = new("Wat we van u vragen", "What is asked of you");
    public static readonly Text WhatWasSaid = new("Wat er is gezegd", "What was said");
    public static readonly Text NothingSaid = new(
        "Niemand heeft nog iets gezegd.",
        "Nobody has said anything yet."
    );
    public static readonly Text Confirm = new(
        "Ja, bevestig deze plaats",
        "Yes, confirm this place"
    );
    public static readonly Text ConfirmConsequence = new(
        "Bevestigt u niet op tijd? Dan vervalt de plaats en krijgt de cursist het geld terug.",
        "If you do not confirm in time, the place lapses and the learner gets the money back."
    );
    public static readonly Text HowItStarted = new(
        "Hoe begon de cursus?",
        "How did the course start?"
    );
    public static readonly Text HowItEnded = new(
        "Hoe eindigde de cursus?",
        "How did the course end?"
    );
    public static readonly Text Attendance = new(
        "Hoeveel procent van de cursus was de cursist er?",
        "What percentage of the course did the learner attend?"
    );
    public static readonly Text OwnAttendance = new(
        "Hoeveel procent van de cursus was u er?",
        "What percentage of the course did you attend?"
    );
    public static readonly Text AttendanceHint = new(
        "Een getal van 0 tot en met 100.",
        "A number from 0 to 100."
    );
    public static readonly Text Diploma = new("Is er een diploma?", "Is there a diploma?");
    public static readonly Text DiplomaHint = new(
        "Alleen als de cursus is afgerond.",
        "Only when the course is completed."
    );
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text No = new("Nee", "No");
    public static readonly Text Say = new("Vastleggen", "Record this");
    public static readonly Text Agree = new("Ja, dat klopt", "Yes, that is right");
    public static readonly Text SayElse = new(
        "Klopt het niet? Zeg dan zelf hoe het ging.",
        "Is it not right? Then say yourself how it went."
    );
    public static readonly Text MayChange = new(
        "U kunt dit nog veranderen, zolang de ander niets heeft gezegd.",
        "You can still change this, as long as the other has said nothing."
    );

    public static Text From(LocalDate startDay) =>
        Text.Of(
            $"De cursus begint op {startDay}. Vanaf die dag kunt u zeggen hoe het ging.",
            $"The course starts on {startDay}. From that day on you can say how it went."
        );

    public static readonly Text Recorded = new("Dat is vastgelegd.", "That was recorded.");

    public static Text Reminded(string title, Deadline due) =>
        Text.Of(
            $"Vergeet dit niet: zeg tot en met {due.LastDay} hoe het ging met “{title}”.",
            $"Do not forget: say until {due.LastDay} (inclusive) how it went with “{title}”."
        );

    public static Text ToEnrolment(string title) =>
        Text.Of($"Naar uw inschrijving voor “{title}”", $"To your enrolment for “{title}”");

    public static readonly Text YourEnrolment = new("Uw inschrijving", "Your enrolment");

    public static readonly Text WorklistTitle = new(
        "Inschrijvingen beslissen",
        "Decide on enrolments"
    );
    public static readonly Text WorklistIntro = new(
        "Hier zijn cursist en opleider het niet eens, of vraagt een cursist om overmacht. Wie het langst wacht, staat bovenaan.",
        "Here learner and training provider do not agree, or a learner asks for force majeure. Who waits longest comes first."
    );
    public static readonly Text NothingWaits = new(
        "Er is niets te beslissen.",
        "There is nothing to decide."
    );

    public static Text WaitsSince(LocalDate day) =>
        Text.Of($"Wacht sinds {day}", $"Waits since {day}");

    public static readonly Text Decide = new("Beslissen", "Decide");
    public static readonly Text WhatHolds = new("Wat geldt?", "What holds?");
    public static readonly Text Because = new("Waarom beslist u dit?", "Why do you decide this?");
    public static readonly Text BecauseHint = new(
        "Beide partijen lezen dit.",
        "Both sides read this."
    );
}
