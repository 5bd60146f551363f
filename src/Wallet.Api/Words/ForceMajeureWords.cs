using Wallet.Domain.Enrolments;

namespace Wallet.Api.Words;

/// <summary>Learners who could not help stopping or not coming, for instance because they were ill.</summary>
public static class ForceMajeureWords
{
    public static readonly Text ExplanationMissing = new(
        "Vul in wat er is gebeurd.",
        "Enter what happened."
    );
    public static readonly Text ProofMissing = new("Kies een bestand.", "Choose a file.");
    public static readonly Text WrongType = new(
        "Dit is geen pdf, JPEG of PNG. Maak bijvoorbeeld een foto van de brief.",
        "This is no PDF, JPEG or PNG. You can take a photo of the letter."
    );
    public static readonly Text TooLarge = new(
        "Het bestand is te groot. Gebruik hoogstens 5 MB.",
        "The file is too large. Use at most 5 MB."
    );
    public static readonly Text NotBase64 = new(
        "Dit is geen bestand in base64.",
        "This is no file in base64."
    );
    public static readonly Text DecisionMissing = new(
        "Kies of u overmacht aanneemt.",
        "Choose whether you accept force majeure."
    );

    public static readonly Text Title = new("Kon u er niets aan doen?", "Could you not help it?");
    public static readonly Text Intro = new(
        "Kon u niet komen of moest u stoppen, bijvoorbeeld omdat u ziek was? Laat dan zien waarom. Wij beslissen daarna.",
        "Could you not come, or did you have to stop, for instance because you were ill? Show us why. Then we decide."
    );
    public static readonly Text Explanation = new("Wat is er gebeurd?", "What happened?");
    public static readonly Text Proof = new("Uw bewijs", "Your proof");
    public static readonly Text ProofHint = new(
        "Een pdf of een foto van hoogstens 5 MB, bijvoorbeeld van een brief.",
        "A PDF or a photo of at most 5 MB, for instance of a letter."
    );
    public static readonly Text Privacy = new(
        "Alleen de uitvoerder van de regeling ziet dit. De opleider ziet het niet.",
        "Only the administrator of the scheme sees this. The training provider does not."
    );
    public static readonly Text Send = new("Versturen", "Send");
    public static readonly Text Ask = new("Ik kon er niets aan doen", "I could not help it");

    public static Text Asked(LocalDate on) =>
        Text.Of(
            $"U vroeg op {on} om overmacht. Wij beslissen daarover. Tot dan hoeft u niets te doen.",
            $"You asked for force majeure on {on}. We will decide. Until then you need not do anything."
        );

    public static Text Declined(ForceMajeureRequest asked) =>
        Text.Of(
            $"Wij namen op {asked.DeclinedOn!.Value} geen overmacht aan. De reden: {asked.Because}",
            $"We did not accept force majeure on {asked.DeclinedOn!.Value}. The reason: {asked.Because}"
        );

    public static readonly Text Accept = new("Overmacht aannemen", "Accept force majeure");
    public static readonly Text Decline = new("Overmacht afwijzen", "Decline force majeure");
    public static readonly Text Open = new("Bekijk het bewijs", "See the proof");
    public static readonly Text Erased = new(
        "Dit bewijs is er niet meer: deze persoon is gewist.",
        "This proof is gone: this person was erased."
    );

    public static Text AskedByLearner(LocalDate on) =>
        Text.Of(
            $"De cursist vroeg op {on} om overmacht.",
            $"The learner asked for force majeure on {on}."
        );
}
