using Wallet.Domain.Ledger;

namespace Wallet.Api.Words;

/// <summary>What an auditor reads.</summary>
public static class LedgerWords
{
    public static readonly Text Title = new("Proefbalans", "Trial balance");
    public static readonly Text About = new(
        "Zie op elke dag waar al het geld is, en welke boekingen daarachter zitten.",
        "See on any day where all money is, and the postings behind it."
    );
    public static readonly Text Intro = new(
        "Hier ziet u waar al het geld is. Alles samen is altijd nul.",
        "Here you see where all money is. All together is always zero."
    );
    public static readonly Text AsOf = new("Op welke dag?", "On which day?");
    public static readonly Text AsOfHint = new(
        "Schrijf jaar-maand-dag. Een dag in de toekomst mag ook.",
        "Write year-month-day. A day in the future is fine too."
    );
    public static readonly Text From = new("Vanaf welke dag?", "From which day?");
    public static readonly Text FromHint = new(
        "Wat daarvoor was, staat in het beginsaldo. U hoeft dit niet in te vullen.",
        "What was before it stands in the opening balance. You do not have to fill this in."
    );
    public static readonly Text Opening = new("Beginsaldo", "Opening balance");
    public static readonly Text Concerns = new("Waarover", "Concerns");
    public static readonly Text Lot = new("Budget", "Budget");
    public static readonly Text Scheme = new("Regeling", "Scheme");
    public static readonly Text Funder = new("Financier", "Funder");
    public static readonly Text Reservation = new("Cursus", "Course");
    public static readonly Text Provider = new("Opleider", "Provider");
    public static readonly Text Run = new("Betaalrun", "Payment run");
    public static readonly Text Stream = new("Alles van dezelfde reeks", "All of the same stream");
    public static readonly Text Show = new("Laat zien", "Show");
    public static readonly Text Account = new("Rekening", "Account");
    public static readonly Text Debited = new("Debet", "Debit");
    public static readonly Text Credited = new("Credit", "Credit");
    public static readonly Text Balance = new("Saldo", "Balance");
    public static readonly Text Total = new("Samen", "Total");
    public static readonly Text PostingsTitle = new("Boekingen", "Postings");
    public static readonly Text NoPostings = new(
        "Er zijn geen boekingen.",
        "There are no postings."
    );
    public static readonly Text BookedOn = new("Geboekt op", "Booked on");
    public static readonly Text EffectiveOn = new("Telt vanaf", "Counts from");
    public static readonly Text Amount = new("Bedrag", "Amount");
    public static readonly Text Event = new("Gebeurtenis", "Event");
    public static readonly Text EventTitle = new("Een gebeurtenis", "An event");
    public static readonly Text EventIntro = new(
        "Zo staat het in de database. De code eronder is wat is verzegeld.",
        "This is how it is stored. The code below it is what was sealed."
    );
    public static readonly Text Sequence = new("Volgnummer", "Sequence");
    public static readonly Text Type = new("Soort", "Type");
    public static readonly Text Moment = new("Wanneer", "When");
    public static readonly Text Hash = new("Zegel (SHA-256)", "Seal (SHA-256)");
    public static readonly Text Back = new("Naar de proefbalans", "To the trial balance");
    public static readonly Text Next = new("Volgende boekingen", "Next postings");
    public static readonly Text NoPlace = new(
        "Dit is geen plaats in de boeken. Gebruik wat de vorige bladzijde bij “next” zei.",
        "This is no place in the books. Use what the page before said for “next”."
    );

    /// <summary>A kind of ledger account.</summary>
    public static Text Of(LedgerAccount? account) =>
        account switch
        {
            LedgerAccount.Bank => new("Bank", "Bank"),
            LedgerAccount.Deposit => new("Gestort door financiers", "Paid in by funders"),
            LedgerAccount.Funding => new("Nog te betalen door financiers", "To be paid by funders"),
            LedgerAccount.Available => new("Vrij in budgetten", "Free in budgets"),
            LedgerAccount.Reserved => new("Gereserveerd voor cursussen", "Reserved for courses"),
            LedgerAccount.Expired => new("Vervallen", "Lapsed"),
            LedgerAccount.Payable => new("Te betalen aan opleiders", "Payable to providers"),
            LedgerAccount.InTransit => new("Onderweg bij de bank", "In transit at the bank"),
            LedgerAccount.ProviderOwes => new("Opleiders betalen terug", "Owed by providers"),
            LedgerAccount.LearnerOwes => new("Deelnemers betalen terug", "Owed by learners"),
            LedgerAccount.Reclaimed => new("Teruggehaald voor financiers", "Reclaimed for funders"),
            LedgerAccount.Learner => new("Eigen geld van deelnemers", "Learners' own money"),
            LedgerAccount.Contribution => new("Eigen bijdragen, open", "Contributions, open"),
            LedgerAccount.ContributionPaid => new(
                "Eigen bijdragen, betaald",
                "Contributions, paid"
            ),
            LedgerAccount.ContributionKept => new(
                "Eigen bijdragen, tegoed",
                "Contributions, kept as credit"
            ),
            _ => new("Onbekende rekening", "Unknown account"),
        };
}
