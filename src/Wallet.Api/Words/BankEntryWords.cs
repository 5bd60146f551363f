using Wallet.Api.Payments.FromBank;

namespace Wallet.Api.Words;

/// <summary>What the bank said and somebody has to find out about.</summary>
public static class BankEntryWords
{
    public static readonly Text Title = new("Uit te zoeken bij de bank", "To find out at the bank");
    public static readonly Text Intro = new(
        "Van deze regels weten wij niet wat ze betekenen. Daarom is er niets geboekt. Zoek ze uit en sluit ze af.",
        "We do not know what these lines mean. So nothing was booked. Find out and close them."
    );
    public static readonly Text None = new(
        "Er is niets uit te zoeken.",
        "There is nothing to find out."
    );
    public static readonly Text One = new("Regel van de bank", "Line of the bank");
    public static readonly Text BackToAll = new("Naar de lijst", "To the list");
    public static readonly Text Why = new("Waarom", "Why");
    public static readonly Text Amount = new("Bedrag", "Amount");
    public static readonly Text Direction = new("Richting", "Direction");
    public static readonly Text In = new("Bij", "In");
    public static readonly Text Out = new("Af", "Out");
    public static readonly Text Day = new("Dag", "Day");
    public static readonly Text Counterparty = new("Van of aan", "From or to");
    public static readonly Text Remittance = new("Omschrijving", "Description");
    public static readonly Text Reference = new("Kenmerk", "Reference");
    public static readonly Text Look = new("Bekijk", "Look");
    public static readonly Text Note = new("Wat hebt u uitgezocht?", "What did you find out?");
    public static readonly Text NoteHint = new(
        "Schrijf op hoe het is opgelost. Dit wordt bewaard.",
        "Write down how it was settled. This is kept."
    );
    public static readonly Text NoteMissing = new(
        "Vul in wat u hebt uitgezocht.",
        "Enter what you found out."
    );
    public static readonly Text Close = new("Afsluiten", "Close");
    public static readonly Text Closed = new("De regel is afgesloten.", "The line was closed.");

    public static readonly Text BookTitle = new(
        "Is dit geld voor een depot?",
        "Is this money for a deposit?"
    );
    public static readonly Text BookExplained = new(
        "Weet u van welke werkgever dit is? Dan boekt u het op zijn depot. De regel is daarna afgesloten.",
        "Do you know which employer this is of? Then you book it on its deposit. The line is closed after that."
    );
    public static readonly Text Employer = new(
        "KvK-nummer van de werkgever",
        "Company number of the employer"
    );
    public static readonly Text Book = new("Boek op het depot", "Book on the deposit");
    public static readonly Text NoDeposit = new(
        "Dit is geen geld voor een depot.",
        "This is no money for a deposit."
    );

    public static Text ClosedBy(EntryClosing closing) =>
        Text.Of(
            $"Afgesloten op {closing.On} door {closing.By}: {closing.Note}",
            $"Closed on {closing.On} by {closing.By}: {closing.Note}"
        );

    public static Text Of(EntryProblem problem) =>
        problem switch
        {
            EntryProblem.NoPayment => new(
                "Er staat geen kenmerk van een betaling bij.",
                "It names no payment."
            ),
            EntryProblem.UnknownPayment => new(
                "Het kenmerk is niet van een betaling van ons.",
                "The reference is of no payment of ours."
            ),
            EntryProblem.UnknownFile => new(
                "Het bestand dat de bank noemt, is niet van ons.",
                "The file that the bank names is not ours."
            ),
            EntryProblem.OtherFile => new(
                "De betaling stond in een ander bestand dan de bank zegt.",
                "The payment was in another file than the bank says."
            ),
            EntryProblem.NeverSent => new(
                "Wij stuurden deze betaling nooit naar de bank. Toch kent de bank de betaling.",
                "We never sent this payment to the bank. Yet the bank knows it."
            ),
            EntryProblem.OtherAccount => new(
                "Dit is een andere rekening dan die waarvan wij betaalden.",
                "This is another account than the one we paid from."
            ),
            EntryProblem.AmountDiffers => new(
                "Het bedrag is anders dan dat van de betaling.",
                "The amount is another than that of the payment."
            ),
            EntryProblem.BatchDiffers => new(
                "De betalingen in het bestand zijn samen een ander bedrag.",
                "The payments in the file come to another amount."
            ),
            EntryProblem.DoesNotAddUp => new(
                "De delen zijn samen een ander bedrag dan het geheel.",
                "The parts come to another amount than the whole."
            ),
            EntryProblem.OtherCurrency => new(
                "Het bedrag is niet in euro's.",
                "The amount is not in euros."
            ),
            EntryProblem.PaidTwice => new(
                "De bank betaalde dit al eerder. Misschien is er twee keer betaald.",
                "The bank paid this before. Maybe it was paid twice."
            ),
            EntryProblem.ReturnedTwice => new(
                "Dit geld kwam al eerder terug.",
                "This money came back before."
            ),
            EntryProblem.RejectedAfterPayment => new(
                "De bank betaalde dit al. Toch meldt de bank nu dat de betaling niet doorgaat.",
                "The bank paid this already. Yet it now reports that it will not."
            ),
            EntryProblem.PaidAfterRejection => new(
                "De bank meldde dat deze betaling niet doorging. Toch betaalde de bank. Kijk of het geld terugkwam, vóór u het opnieuw betaalt.",
                "The bank reported that it would not pay this. Yet it did. See whether the money came back before you pay it again."
            ),
            EntryProblem.NotSaidToBeBack => new(
                "Er kwam geld binnen bij een betaling van ons. De bank zegt niet dat het terugkomt.",
                "Money came in for a payment of ours. The bank does not say that it came back."
            ),
            EntryProblem.UnknownReference => new(
                "Het betalingskenmerk is niet van ons.",
                "The payment reference is not ours."
            ),
            EntryProblem.TooMuch => new(
                "Er kwam meer binnen dan gevraagd is.",
                "More came in than was asked."
            ),
            EntryProblem.TooLittle => new(
                "Er kwam minder binnen dan gevraagd is.",
                "Less came in than was asked."
            ),
            EntryProblem.OtherPayer => new(
                "Het geld komt van een andere rekening dan de werkgever opgaf.",
                "The money comes from another account than the employer named."
            ),
            EntryProblem.ReceivedTwice => new(
                "Wat gevraagd is, kwam al eerder binnen. Misschien is er twee keer betaald.",
                "What was asked came in before. Maybe it was paid twice."
            ),
            EntryProblem.RequestWithdrawn => new(
                "Dit geld wordt niet meer gevraagd.",
                "This money is no longer asked for."
            ),
            EntryProblem.TakenBack => new(
                "De bank haalt geld terug dat eerst binnenkwam.",
                "The bank takes back money that came in first."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(problem), problem, "no words"),
        };
}
