namespace Wallet.Api.Words;

/// <summary>What a citizen reads about the file with the own history.</summary>
public static class HistoryWords
{
    public static readonly Text Title = new(
        "Uw geschiedenis met bewijs",
        "Your history with proof"
    );
    public static readonly Text What = new(
        "U kunt een bestand downloaden. Daarin staat alles wat er op uw rekening is gebeurd, zoals wij het bewaren.",
        "You can download a file. It holds all that happened on your account, as we keep it."
    );
    public static readonly Text Proof = new(
        "In het bestand staat ook een bewijs. Daarmee kan iedereen zien dat wij later niets hebben veranderd.",
        "The file also holds a proof. With it anybody can see that we changed nothing afterwards."
    );
    public static readonly Text Private = new(
        "Er staat niets in over andere mensen. Uw naam en uw burgerservicenummer staan er ook niet in.",
        "There is nothing in it about other people. Your name and your citizen service number are not in it either."
    );
    public static readonly Text Download = new("Download uw geschiedenis", "Download your history");
    public static readonly Text Check = new("Zelf controleren", "Check it yourself");
    public static readonly Text HowToCheck = new(
        "U of iemand die u helpt, kan het bestand controleren zonder ons. Dat gaat met dit programma:",
        "You, or somebody who helps you, can check the file without us. This program does so:"
    );
    public static readonly Text Back = new("Terug naar uw budget", "Back to your budget");
}
