using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>What a citizen reads when ending a reservation.</summary>
public static class CancelWords
{
    public static readonly Text Title = new(
        "Wilt u deze reservering annuleren?",
        "Do you want to cancel this reservation?"
    );
    public static readonly Text Returns = new("Dit geld komt terug", "This money comes back");

    public static Text LostSince(LocalDate lastDay) =>
        Text.Of(
            $"U kon dit budget gebruiken tot en met {lastDay}. U kunt dit geld daarna niet opnieuw gebruiken.",
            $"You could use this budget until {lastDay} (inclusive). You cannot use this money again."
        );

    public static readonly Text Unenrol = new(
        "Hebt u zich al aangemeld bij de opleider? Meld u daar dan zelf af.",
        "Have you already enrolled with the training provider? Then tell them yourself that you will not come."
    );
    public static readonly Text Confirm = new(
        "Ja, annuleer de reservering",
        "Yes, cancel the reservation"
    );
    public static readonly Text Keep = new(
        "Nee, ik houd de reservering",
        "No, I keep the reservation"
    );
    public static readonly Text DoneTitle = new(
        "Uw reservering is geannuleerd",
        "Your reservation is cancelled"
    );
    public static readonly Text NotFree = new(
        "Dit gaat van uw geld af",
        "This is taken from your money"
    );

    public static Text ProviderGets(Money amount) =>
        Text.Of(
            $"De opleider krijgt {amount}. U annuleert minder dan het aantal werkdagen dat de regeling vraagt.",
            $"The training provider gets {amount}. You cancel with fewer working days left than the scheme asks."
        );

    public static Text Lost(Money amount) =>
        Text.Of(
            $"Uw budgetten verliezen {amount}. Dat gaat terug naar wie het geld gaf.",
            $"Your budgets lose {amount}. It goes back to whoever gave the money."
        );

    public static Text KeptAsCredit(Money amount) =>
        Text.Of(
            $"U houdt {amount} van uw eigen bijdrage tegoed voor een andere cursus.",
            $"You keep {amount} of your own contribution as a credit for another course."
        );
}
