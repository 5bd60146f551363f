using Wallet.Api.Claims;
using Wallet.Domain.Claims;

namespace Wallet.Api.Words;

/// <summary>What a provider and an administrator read about claims.</summary>
public static class ClaimPageWords
{
    public static readonly Text Title = new("Declaraties", "Claims");
    public static readonly Text Intro = new(
        "Hier vraagt u het geld voor een cursus. U ziet ook wat er met uw declaraties gebeurt.",
        "Here you claim the money for a course. You also see what happens to your claims."
    );
    public static readonly Text None = new(
        "U hebt nog niets gedeclareerd.",
        "You have not claimed anything yet."
    );
    public static readonly Text New = new("Declareren", "Claim");
    public static readonly Text Export = new("Uw declaraties bewaren", "Keep your claims");
    public static readonly Text AsCsv = new("Als CSV", "As CSV");
    public static readonly Text AsXlsx = new("Als Excel-bestand", "As an Excel file");
    public static readonly Text List = new("Uw declaraties", "Your claims");
    public static readonly Text Back = new("Naar uw declaraties", "To your claims");

    public static readonly Text Enrolment = new("Inschrijving", "Enrolment");
    public static readonly Text EnrolmentHint = new(
        "Staat de cursist er niet bij? Begin dan bij de lijst met inschrijvingen.",
        "Is the learner not in the list? Then begin at the list of enrolments."
    );
    public static readonly Text NoEnrolments = new(
        "U hebt nog geen inschrijvingen waarvoor u kunt declareren.",
        "You have no enrolments yet for which you can claim."
    );
    public static readonly Text StageQuestion = new(
        "Waarvoor vraagt u geld?",
        "What do you claim for?"
    );
    public static readonly Text Amount = new("Bedrag", "Amount");
    public static readonly Text Invoice = new("Nummer van uw factuur", "Number of your invoice");
    public static readonly Text InvoiceHint = new(
        "Zet geen naam van een cursist in het nummer.",
        "Put no name of a learner in the number."
    );
    public static readonly Text Learner = new("Cursist", "Learner");
    public static readonly Text LearnerErased = new("Gegevens gewist", "Data erased");
    public static readonly Text Course = new("Cursus", "Course");
    public static readonly Text SubmittedOn = new("Ingediend op", "Submitted on");
    public static readonly Text StandingTitle = new("Stand", "Standing");
    public static readonly Text Payable = new("Kan nu worden betaald", "Can be paid now");
    public static readonly Text SetOff = new(
        "Verrekend met wat u moest terugbetalen",
        "Set off against what you had to pay back"
    );
    public static readonly Text Confirm = new("Ja, declareer dit bedrag", "Yes, claim this amount");
    public static readonly Text Submitted = new(
        "Uw declaratie is ingediend.",
        "Your claim was submitted."
    );
    public static readonly Text Next = new("Volgende declaraties", "Next claims");
    public static readonly Text First = new("Eerste declaraties", "First claims");
    public static readonly Text Pages = new("Declaraties", "Claims");

    public static readonly Text ObjectTitle = new("Bezwaar maken", "Object");
    public static readonly Text ObjectIntro = new(
        "Bent u het niet eens met wat onze controles vonden? Schrijf dan op waarom. Een medewerker leest het.",
        "Do you not agree with what our checks found? Then write why. Somebody will read it."
    );
    public static readonly Text ObjectText = new("Uw bezwaar", "Your objection");
    public static readonly Text ObjectSend = new("Bezwaar versturen", "Send the objection");
    public static readonly Text Objected = new(
        "Uw bezwaar is verstuurd.",
        "Your objection was sent."
    );
    public static readonly Text NothingToDo = new(
        "U hoeft niets te doen. Na de laatste dag gaat de declaratie vanzelf verder.",
        "You do not have to do anything. After the last day the claim goes on by itself."
    );
    public static readonly Text Decision = new("Wat wij besloten", "What we decided");

    public static readonly Text HeldTitle = new("Aangehouden declaraties", "Held claims");
    public static readonly Text HeldIntro = new(
        "Wie het eerst afloopt, staat bovenaan. Na de laatste dag gaat een declaratie vanzelf verder.",
        "What ends first stands on top. After the last day a claim goes on by itself."
    );
    public static readonly Text NoneHeld = new(
        "Er zijn geen aangehouden declaraties.",
        "There are no held claims."
    );
    public static readonly Text LastDay = new("Laatste dag", "Last day");
    public static readonly Text Provider = new("Opleider", "Training provider");
    public static readonly Text HasObjection = new("Er is bezwaar", "There is an objection");
    public static readonly Text Objection = new(
        "Bezwaar van de opleider",
        "Objection of the provider"
    );
    public static readonly Text ObjectionErased = new(
        "De tekst is gewist, samen met de gegevens van de cursist.",
        "The text was erased, together with the data of the learner."
    );
    public static readonly Text Because = new("Waarom?", "Why?");
    public static readonly Text BecauseHint = new(
        "De opleider leest dit. Noem geen namen.",
        "The training provider reads this. Name nobody."
    );
    public static readonly Text Judge = new("Beslis over deze declaratie", "Decide on this claim");
    public static readonly Text Release = new("Vrijgeven", "Release");
    public static readonly Text Reject = new("Afwijzen", "Reject");
    public static readonly Text RejectConsequence = new(
        "Het geld wordt weer gereserveerd voor de cursist.",
        "The money is reserved for the learner again."
    );
    public static readonly Text ReleaseConsequence = new(
        "De declaratie kan dan meteen worden betaald.",
        "The claim can be paid at once then."
    );
    public static readonly Text Judged = new("Uw besluit is bewaard.", "Your decision was kept.");
    public static readonly Text BackToHeld = new(
        "Naar de aangehouden declaraties",
        "To the held claims"
    );

    public static readonly Text BackToClaim = new("Terug naar de declaratie", "Back to the claim");

    public static Text ClaimOf(string invoice) =>
        Text.Of($"Declaratie van factuur {invoice}", $"Claim of invoice {invoice}");

    public static Text ReleasedBecause(LocalDate on, string because) =>
        Text.Of($"Vrijgegeven op {on}: {because}", $"Released on {on}: {because}");

    public static Text RejectedBecause(LocalDate on, string because) =>
        Text.Of($"Afgewezen op {on}: {because}", $"Rejected on {on}: {because}");

    public static Text Stage(ClaimStage stage) =>
        stage switch
        {
            ClaimStage.Advance => new("Voorschot", "Advance"),
            ClaimStage.Milestone => new("Tussentijds", "Milestone"),
            ClaimStage.Final => new("Einde", "Final"),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "no words"),
        };

    public static Text Standing(ClaimStanding standing) =>
        standing switch
        {
            ClaimStanding.Held => new("Aangehouden", "Held"),
            ClaimStanding.Approved => new("Goedgekeurd", "Approved"),
            ClaimStanding.Rejected => new("Afgewezen", "Rejected"),
            ClaimStanding.InRun => new("Wordt betaald", "Being paid"),
            ClaimStanding.Paid => new("Betaald", "Paid"),
            _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "no words"),
        };

    /// <summary>How it stands, and until when.</summary>
    public static Text StandingOf(ClaimResource claim) =>
        claim.HeldUntil is { } day
            ? Text.Of($"Aangehouden tot en met {day}", $"Held until {day} (inclusive)")
            : Standing(claim.Standing);

    /// <summary>One enrolment in a list.</summary>
    public static Text Choice(string? learner, string course, LocalDate start) =>
        Text.Of(
            $"{learner ?? LearnerErased.Nl}, {course}, vanaf {start}",
            $"{learner ?? LearnerErased.En}, {course}, from {start}"
        );
}
