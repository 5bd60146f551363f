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
    public static readonly Text AmountHint = new(
        "In euro, bijvoorbeeld 250 of 250,50.",
        "In euros, for example 250 or 250.50."
    );
}
