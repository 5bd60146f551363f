namespace Wallet.Api.Words;

/// <summary>What a citizen reads about the own applications to pots.</summary>
public static class ApplicationWords
{
    public static readonly Text Title = new("Uw aanvragen", "Your applications");
    public static readonly Text Intro = new(
        "Sommige regelingen hebben een pot met geld. Hier staat wat u uit zo’n pot vroeg, en of u het kreeg.",
        "Some schemes have a pot of money. Here is what you asked from such a pot, and whether you got it."
    );
    public static readonly Text None = new(
        "U hebt nog niets gevraagd uit een pot.",
        "You have not asked anything from a pot yet."
    );
    public static readonly Text ToApplications = new(
        "Bekijk uw aanvragen uit een pot",
        "See your applications to a pot"
    );

    public static Text Arrived(Instant at) => Text.Of($"Binnengekomen op {at}", $"Arrived on {at}");
}
