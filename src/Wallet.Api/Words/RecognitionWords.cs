using Wallet.Api.Providers;
using Wallet.Domain.Providers;

namespace Wallet.Api.Words;

/// <summary>Recognitions and suspensions, as providers and administrators read them.</summary>
public static class RecognitionWords
{
    public static readonly Text Title = new("Erkenningen", "Recognitions");
    public static readonly Text First = new("Erkenning die nu geldt", "Recognition that holds now");
    public static readonly Text CheckTitle = new("Erkenning nakijken", "Look up a recognition");
    public static readonly Text CheckIntro = new(
        "Vul in wat er nu in het register staat. Stond deze erkenning hier al? Dan vervangt u haar.",
        "Enter what the register says now. Was this recognition here already? Then you replace it."
    );
    public static readonly Text Keep = new("Bewaren", "Keep");
    public static readonly Text Register = new("Register", "Register");
    public static readonly Text Number = new("Nummer in het register", "Number in the register");
    public static readonly Text ValidFrom = new("Geldt vanaf", "Holds from");
    public static readonly Text ValidUntil = new("Geldt tot en met", "Holds until (inclusive)");
    public static readonly Text ValidUntilHint = new(
        "Laat dit leeg als er geen einde is.",
        "Leave this empty if there is no end."
    );
    public static readonly Text NoEnd = new("Geen einde", "No end");
    public static readonly Text Source = new("Waar keek u dit na?", "Where did you look this up?");
    public static readonly Text SourceShort = new("Nagekeken bij", "Looked up at");
    public static readonly Text SourceHint = new(
        "Bijvoorbeeld www.crkbo.nl.",
        "For example www.crkbo.nl."
    );
    public static readonly Text CheckedOn = new("Nagekeken op", "Looked up on");
    public static readonly Text Suspensions = new("Schorsingen", "Suspensions");
    public static readonly Text NumberMissing = new(
        "Vul het nummer in dat register in.",
        "Enter the number in that register."
    );
    public static readonly Text SourceMissing = new(
        "Vul in waar u dit hebt nagekeken.",
        "Enter where you looked this up."
    );

    public static Text EndsBeforeItStarts(LocalDate from) =>
        Text.Of($"Kies {from} of een dag daarna.", $"Choose {from} or a later day.");

    public static Text NotCheckedYet(LocalDate today) =>
        Text.Of(
            $"Kies vandaag, {today}, of een dag daarvoor.",
            $"Choose today, {today}, or an earlier day."
        );

    public static Text Until(Recognition recognition) => recognition.ValidUntil?.ToText() ?? NoEnd;

    public static Text Ends(LocalDate day, LocalDate today) =>
        day < today
            ? Text.Of($"Een erkenning liep af op {day}", $"A recognition ended on {day}")
            : Text.Of($"Een erkenning loopt af op {day}", $"A recognition ends on {day}");

    public static Text Of(SuspensionResource suspension) =>
        suspension.Until is { } until
            ? Text.Of(
                $"Geschorst vanaf {suspension.From}: {suspension.Because}. Weer toegelaten vanaf {until}: {suspension.EndedBecause}.",
                $"Suspended from {suspension.From}: {suspension.Because}. Admitted again from {until}: {suspension.EndedBecause}."
            )
            : Text.Of(
                $"Geschorst vanaf {suspension.From}: {suspension.Because}.",
                $"Suspended from {suspension.From}: {suspension.Because}."
            );
}
