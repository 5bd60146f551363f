using Wallet.Api.Payments;
using Wallet.Api.Payments.FromBank;
using Wallet.Api.Payments.Iso20022;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads about files of the bank.</summary>
public static class BankFilePageWords
{
    public static readonly Text Title = new("Bestanden van de bank", "Files of the bank");
    public static readonly Text Intro = new(
        "Lees hier in wat de bank stuurt. Dan ziet u per betaling of de bank heeft betaald.",
        "Read in here what the bank sends. Then you see for each payment whether the bank paid."
    );
    public static readonly Text File = new("Bestand", "File");
    public static readonly Text FileHint = new(
        "Een afschrift (camt.053) of een statusrapport (pain.002), als XML.",
        "A statement (camt.053) or a status report (pain.002), as XML."
    );
    public static readonly Text FileMissing = new("Kies een bestand.", "Choose a file.");
    public static readonly Text Send = new("Inlezen", "Read in");
    public static readonly Text Twice = new(
        "Hetzelfde bestand nog een keer inlezen verandert niets.",
        "Reading in the same file once more changes nothing."
    );
    public static readonly Text None = new(
        "Er is nog geen bestand ingelezen.",
        "No file was read in yet."
    );
    public static readonly Text All = new("Ingelezen bestanden", "Files read in");
    public static readonly Text BackToAll = new("Naar alle bestanden", "To all files");

    public static Text Unreadable(Unreadable because) =>
        Text.Of(
            $"Regel {because.Line}, positie {because.Position}. {because.Reason} Er is niets geboekt.",
            $"Line {because.Line}, position {because.Position}. {because.Reason} Nothing was booked."
        );

    internal static Text RunNotSent(RunOverview run) =>
        Text.Of(
            $"Dit bestand gaat over de betaalrun van {run.ProposedOn}. Meld eerst dat die is verstuurd. Lees het bestand daarna opnieuw in. Er is niets geboekt.",
            $"This file is about the payment run of {run.ProposedOn}. First mark that as sent. Then read in the file again. Nothing was booked."
        );

    public static readonly Text New = new("Het bestand is ingelezen.", "The file was read in.");
    public static readonly Text Known = new(
        "Dit bestand was al ingelezen. Er is niets veranderd.",
        "This file was read in before. Nothing has changed."
    );

    public static readonly Text UnderWay = new(
        "Het bestand wordt geboekt. U mag deze pagina sluiten: het gaat vanzelf door.",
        "The file is being booked. You may close this page: it goes on by itself."
    );

    public static readonly Text Progress = new("Geboekt", "Booked");

    public static Text Done(int done, int entries) =>
        Text.Of($"{done} van {entries} boekingen", $"{done} of {entries} entries");

    public static Text Of(BankMessage message) =>
        message switch
        {
            BankMessage.Statement => new("Afschrift", "Statement"),
            BankMessage.StatusReport => new("Statusrapport", "Status report"),
            _ => throw new ArgumentOutOfRangeException(nameof(message), message, "no words"),
        };

    public static readonly Text At = new("Ingelezen", "Read in");
    public static readonly Text Message = new("Soort", "Kind");
    public static readonly Text MessageId = new("Kenmerk van de bank", "Reference of the bank");
    public static readonly Text Settled = new("Betaald", "Paid");
    public static readonly Text Received = new("Op een depot geboekt", "Booked on a deposit");
    public static readonly Text Returned = new("Teruggekomen", "Came back");
    public static readonly Text Unknown = new("Uit te zoeken", "To find out");
    public static readonly Text AlreadyKnown = new("Al bekend", "Known before");
    public static readonly Text OnlyTold = new("Alleen aangekondigd", "Only announced");
    public static readonly Text Unexplained = new(
        "Niet verklaard in het saldo",
        "Not explained in the balance"
    );
}
