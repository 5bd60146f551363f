using Wallet.Api.Payments;
using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads about payment runs.</summary>
public static class PaymentRunPageWords
{
    public static readonly Text Title = new("Betalingen", "Payments");
    public static readonly Text Intro = new(
        "Een betaalrun betaalt opleiders wat zij mogen krijgen. De een zet hem klaar, een ander geeft hem vrij.",
        "A payment run pays training providers what they may get. One person proposes it, another releases it."
    );
    public static readonly Text None = new(
        "Er zijn nog geen betaalruns.",
        "There are no payment runs yet."
    );
    public static readonly Text BackToAll = new("Naar alle betalingen", "To all payments");
    public static readonly Text BackToRun = new("Terug naar de betaalrun", "Back to the run");

    public static readonly Text ProposeTitle = new("Betaalrun klaarzetten", "Propose a run");
    public static readonly Text ProposeExplained = new(
        "Alles wat vandaag betaald mag worden, komt in de betaalrun. Wat een opleider terug moet betalen, gaat er eerst af.",
        "All that may be paid today goes into the run. What a provider has to pay back is taken off first."
    );
    public static readonly Text ProposeConsequence = new(
        "Er gaat nog geen geld weg. Iemand anders moet de betaalrun eerst vrijgeven.",
        "No money leaves yet. Somebody else has to release the run first."
    );
    public static readonly Text ProposeConfirm = new(
        "Ja, zet de betaalrun klaar",
        "Yes, propose the run"
    );

    public static readonly Text Run = new("Betaalrun", "Payment run");

    public static Text RunOf(LocalDate day) =>
        Text.Of($"Betaalrun van {day}", $"Payment run of {day}");

    public static readonly Text Stage = new("Nu", "Now");
    public static readonly Text ProposedBy = new("Klaargezet door", "Proposed by");
    public static readonly Text ReleasedBy = new("Vrijgegeven door", "Released by");
    public static readonly Text Payments = new("Aantal betalingen", "Number of payments");
    public static readonly Text Total = new("Totaal", "Total");
    public static readonly Text Settled = new("Betaald door de bank", "Paid by the bank");
    public static readonly Text Returned = new("Teruggekomen", "Came back");

    public static Text Of(Fates fates) =>
        fates.Payments == 0
            ? new("Geen", "None")
            : Text.Of(
                $"{fates.Payments}, samen {fates.Amount}",
                $"{fates.Payments}, together {fates.Amount}"
            );

    public static Text Of(RunStage stage) =>
        stage switch
        {
            RunStage.BeingPutTogether => new("Wordt klaargezet", "Being put together"),
            RunStage.NothingToPay => new("Niet gemaakt", "Not made"),
            RunStage.Proposed => new("Wacht op een tweede persoon", "Waits for a second person"),
            RunStage.Released => new("Vrijgegeven", "Released"),
            RunStage.Sent => new("Bij de bank", "At the bank"),
            RunStage.Done => new("Klaar", "Done"),
            RunStage.Withdrawn => new("Ingetrokken", "Withdrawn"),
            _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "no words"),
        };

    public static Text Progress(RunProgress progress) =>
        progress.OutOf == 0
            ? new("Wij beginnen zo met zoeken.", "We will start looking soon.")
            : Text.Of(
                $"Wij bekeken {progress.Looked} van {progress.OutOf} cursussen met een declaratie.",
                $"We looked at {progress.Looked} of {progress.OutOf} courses with a claim."
            );

    public static readonly Text ProgressExplained = new(
        "U hoeft niet te wachten. Kijk later nog eens.",
        "You do not have to wait. Look again later."
    );
    public static readonly Text Refresh = new("Kijk opnieuw", "Look again");
    public static readonly Text NothingToPay = new(
        "Er was niets te betalen. Daarom is er geen betaalrun gemaakt.",
        "There was nothing to pay. So no run was made."
    );

    public static readonly Text Done = new(
        "Gelukt. Zo staat de betaalrun er nu voor.",
        "Done. This is how the run stands now."
    );
    public static readonly Text Next = new("Wat nu?", "What now?");

    public static readonly Text Differences = new(
        "Verschil met de vorige betaalrun",
        "Difference from the last run"
    );
    public static readonly Text LastTotal = new("Vorig totaal", "Last total");
    public static readonly Text NewPayees = new("Nieuwe opleiders", "New providers");
    public static readonly Text ChangedIbans = new("Nieuw rekeningnummer", "New account number");
    public static readonly Text FarAbove = new("Veel meer dan eerst", "Far more than before");
    public static readonly Text NoneOfThese = new("Geen", "None");

    public static Text Changed(Iban before, Iban now) =>
        Text.Of(
            $"van {before.Grouped} naar {now.Grouped}",
            $"from {before.Grouped} to {now.Grouped}"
        );

    public static Text More(Money before, Money now) =>
        Text.Of($"van {before} naar {now}", $"from {before} to {now}");

    public static readonly Text ReleaseTitle = new("Betaalrun vrijgeven", "Release the run");
    public static readonly Text ReleaseConsequence = new(
        "Kijk eerst goed naar de verschillen. Na het vrijgeven kan het geld naar de bank.",
        "Look closely at the differences first. After the release the money can go to the bank."
    );
    public static readonly Text ReleaseConfirm = new("Ja, geef vrij", "Yes, release it");

    public static readonly Text WithdrawTitle = new("Betaalrun intrekken", "Withdraw the run");
    public static readonly Text WithdrawConsequence = new(
        "De betalingen gaan dan niet naar de bank. Een volgende betaalrun kan ze wel betalen.",
        "The payments do not go to the bank then. A next run can pay them."
    );
    public static readonly Text Because = new(
        "Waarom trekt u de betaalrun in?",
        "Why do you withdraw the run?"
    );
    public static readonly Text BecauseMissing = new(
        "Vul in waarom u de betaalrun intrekt.",
        "Enter why you withdraw the run."
    );
    public static readonly Text WithdrawConfirm = new("Ja, trek in", "Yes, withdraw it");

    public static readonly Text SentTitle = new("Verstuurd melden", "Mark as sent");
    public static readonly Text SentConsequence = new(
        "Doe dit als alle bestanden bij de bank zijn. Daarna kunt u de betaalrun niet meer intrekken.",
        "Do this when all files are at the bank. After this you cannot withdraw the run any more."
    );
    public static readonly Text SentConfirm = new("Ja, het is verstuurd", "Yes, it was sent");

    public static readonly Text Files = new("Bestanden voor de bank", "Files for the bank");

    public static Text File(int number, int outOf) =>
        Text.Of($"Download bestand {number} van {outOf}", $"Download file {number} of {outOf}");

    public static readonly Text Lines = new("De betalingen", "The payments");
    public static readonly Text Place = new("Plaats", "Place");
    public static readonly Text Provider = new("Opleider", "Provider");
    public static readonly Text Iban = new("Rekening", "Account");
    public static readonly Text Invoice = new("Factuur", "Invoice");
    public static readonly Text Amount = new("Bedrag", "Amount");
    public static readonly Text Fate = new("Wat de bank deed", "What the bank did");
    public static readonly Text Pages = new("Bladzijden", "Pages");
    public static readonly Text First = new("Naar het begin", "To the start");
    public static readonly Text NextPage = new("Volgende", "Next");

    public static readonly Text AsCsv = new("Download als CSV", "Download as CSV");
    public static readonly Text AsXlsx = new("Download als Excel", "Download as Excel");

    /// <summary>Of a table for a spreadsheet.</summary>
    public static readonly IReadOnlyList<Text> Columns =
    [
        Place,
        new("Kenmerk", "Reference"),
        new("Declaratie", "Claim"),
        Provider,
        Iban,
        Invoice,
        Amount,
        Fate,
    ];

    public static Text Of(PaymentRunLineResource line) =>
        line.Fate switch
        {
            PaymentFate.Open => new("Nog niets bekend", "Nothing known yet"),
            PaymentFate.Settled => new("Betaald", "Paid"),
            _ => Text.Of($"Teruggekomen. {line.Reason}", $"Came back. {line.Reason}"),
        };
}
