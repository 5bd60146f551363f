namespace Wallet.Api.Words;

/// <summary>What stands on every form, from question to answer.</summary>
public static class FormWords
{
    public static readonly Text Next = new("Verder", "Continue");
    public static readonly Text Change = new("Wijzigen", "Change");
    public static readonly Text CheckTitle = new("Klopt dit?", "Is this right?");
    public static readonly Text Choose = new("Kies uit de lijst", "Choose from the list");
    public static readonly Text Optional = new(
        "U hoeft dit niet in te vullen.",
        "You do not have to fill this in."
    );
    public static readonly Text NothingBookedYet = new(
        "Er is nog niets geboekt.",
        "Nothing has been booked yet."
    );
    public static readonly Text SentBefore = new(
        "U hebt dit formulier al verstuurd, met andere antwoorden. Dat eerste verzoek is verwerkt. Wat u nu stuurde niet. Wilt u dit er nog bij? Verstuur het dan opnieuw.",
        "You already sent this form, with other answers. That first request was dealt with. What you sent now was not. Do you want this as well? Then send it again."
    );
    public static readonly Text Reason = new("Wat is de reden?", "What is the reason?");
    public static readonly Text ReasonMissing = new("Vul de reden in.", "Enter the reason.");
    public static readonly Text Done = new("Het is bewaard.", "It has been kept.");
    public static readonly Text AmountHint = new(
        "In euro, bijvoorbeeld 250 of 250,50.",
        "In euros, for example 250 or 250.50."
    );
}
