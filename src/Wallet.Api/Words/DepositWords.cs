namespace Wallet.Api.Words;

/// <summary>What an administrator reads about deposits of employers.</summary>
public static class DepositWords
{
    public static readonly Text Promises = new(
        "Bestanden die op geld wachten",
        "Files that wait for money"
    );
    public static readonly Text PromisesExplained = new(
        "Werkgevers bevestigden deze budgetten. Het geld is er nog niet. Er staat nog niets op een rekening.",
        "Employers confirmed these budgets. The money is not there yet. Nothing stands on an account."
    );
    public static readonly Text NoPromises = new(
        "Er wacht geen bestand op geld.",
        "No file waits for money."
    );
    public static readonly Text Employer = new("Werkgever (KvK)", "Employer (KvK)");
    public static readonly Text Since = new("Gestuurd op", "Sent on");
    public static readonly Text Amount = new("Bedrag", "Amount");
    public static readonly Text Missing = new("Moet nog binnenkomen", "Has to come in");
    public static readonly Text Reference = new("Betalingskenmerk", "Payment reference");

    public static readonly Text PayBackTitle = new(
        "Geld uit een depot terugbetalen",
        "Pay money of a deposit back"
    );
    public static readonly Text PayBackExplained = new(
        "Het bedrag gaat meteen uit het depot. Maak het daarna over met het kenmerk dat in de lijst staat. Het afschrift van de bank laat zien dat het betaald is.",
        "The amount leaves the deposit at once. Then transfer it with the id in the list. The statement of the bank shows that it was paid."
    );
    public static readonly Text To = new("Naar rekening", "To account");
    public static readonly Text Because = new("Waarom", "Why");
    public static readonly Text PayBack = new("Betaal dit terug", "Pay this back");
    public static readonly Text Repayments = new("Terugbetalingen", "Repayments");
    public static readonly Text NoRepayments = new(
        "Er is nog niets terugbetaald.",
        "Nothing was paid back yet."
    );
    public static readonly Text EndToEndId = new("Kenmerk voor de bank", "Id for the bank");
    public static readonly Text Paid = new("Betaald", "Paid");
    public static readonly Text Yes = new("Ja", "Yes");
    public static readonly Text NotYet = new("Nog niet", "Not yet");
}
