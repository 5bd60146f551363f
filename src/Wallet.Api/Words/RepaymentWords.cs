using Wallet.Api.Employers;
using Wallet.Domain.Employers;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads about money that goes back to employers.</summary>
public static class RepaymentWords
{
    public static readonly Text Title = new(
        "Geld uit een depot terugbetalen",
        "Pay money of a deposit back"
    );
    public static readonly Text Explained = new(
        "U zet de terugbetaling klaar. Het bedrag gaat meteen uit het depot. Iemand anders geeft de terugbetaling vrij. Daarna is er een bestand voor de bank.",
        "You propose the repayment. The amount leaves the deposit at once. Somebody else releases the repayment. After that there is a file for the bank."
    );
    public static readonly Text To = new("Naar rekening", "To account");
    public static readonly Text Because = new("Waarom", "Why");
    public static readonly Text Propose = new(
        "Zet de terugbetaling klaar",
        "Propose the repayment"
    );
    public static readonly Text All = new("Terugbetalingen", "Repayments");
    public static readonly Text None = new(
        "Er zijn nog geen terugbetalingen.",
        "There are no repayments yet."
    );
    public static readonly Text BackToAll = new("Naar alle terugbetalingen", "To all repayments");
    public static readonly Text EndToEndId = new("Kenmerk voor de bank", "Id for the bank");
    public static readonly Text Stage = new("Nu", "Now");
    public static readonly Text ProposedBy = new("Klaargezet door", "Proposed by");
    public static readonly Text ProposedOn = new("Klaargezet op", "Proposed on");
    public static readonly Text ReleasedBy = new("Vrijgegeven door", "Released by");

    public static readonly Text ReleaseTitle = new(
        "Terugbetaling vrijgeven",
        "Release the repayment"
    );
    public static readonly Text ReleaseConsequence = new(
        "Kijk eerst goed naar het bedrag en de rekening. Na het vrijgeven is er een bestand voor de bank.",
        "Look closely at the amount and the account first. After the release there is a file for the bank."
    );
    public static readonly Text ReleaseConfirm = new("Ja, geef vrij", "Yes, release it");

    public static readonly Text WithdrawTitle = new(
        "Terugbetaling intrekken",
        "Withdraw the repayment"
    );
    public static readonly Text WithdrawBecause = new(
        "Waarom trekt u de terugbetaling in?",
        "Why do you withdraw the repayment?"
    );
    public static readonly Text WithdrawConsequence = new(
        "Het geld komt weer in het depot. De werkgever kan het dan weer gebruiken. Trek niets in waarvan het bestand al bij de bank is.",
        "The money is in the deposit again. Then the employer can use it again. Do not withdraw anything of which the file is at the bank."
    );
    public static readonly Text WithdrawConfirm = new("Ja, trek in", "Yes, withdraw it");
    public static readonly Text Download = new(
        "Download het bestand voor de bank",
        "Download the file for the bank"
    );

    public static Text Of(RepaymentResource repayment) =>
        repayment.Stage switch
        {
            RepaymentState.Proposed => new(
                "Wacht op een tweede persoon",
                "Waits for a second person"
            ),
            RepaymentState.Released => new(
                "Vrijgegeven. De bank heeft nog niet betaald.",
                "Released. The bank has not paid yet."
            ),
            RepaymentState.Withdrawn => new("Ingetrokken", "Withdrawn"),
            RepaymentState.Made => new("Betaald", "Paid"),
            RepaymentState.Returned => Text.Of(
                $"Teruggekomen. {repayment.Reason}",
                $"Came back. {repayment.Reason}"
            ),
            var other => throw new ArgumentOutOfRangeException(
                nameof(repayment),
                other,
                "no words"
            ),
        };
}
