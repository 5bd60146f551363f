namespace Wallet.Api.Words;

/// <summary>What stands around a decision that was taken.</summary>
public static class DecisionWords
{
    public static readonly Text Title = new("Zo is er beslist", "This is what was decided");
    public static readonly Text Why = new("Waarom zo?", "Why like this?");
    public static readonly Text Intro = new(
        "Dit is de verdeling die u zag toen u reserveerde. Zij verandert niet meer.",
        "This is the division that you saw when you reserved. It does not change any more."
    );
    public static readonly Text Disagree = new(
        "Bent u het er niet mee eens? Print deze bladzijde en stuur haar naar de uitvoerder van de regeling.",
        "Do you disagree? Print this page and send it to whoever carries out the scheme."
    );

    public static Text DecidedOn(LocalDate day) =>
        Text.Of($"U reserveerde op {day}.", $"You reserved on {day}.");

    public static Text For(string title) => Text.Of($"voor “{title}”", $"for “{title}”");
}
