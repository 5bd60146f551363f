using Wallet.Api.Providers;
using Wallet.Domain.Payments;
using Wallet.Domain.Providers;

namespace Wallet.Api.Words;

/// <summary>Where a training provider is paid.</summary>
public static class BankAccountWords
{
    private const int Shown = 4;

    public static readonly Text Title = new("Bankrekening", "Bank account");
    public static readonly Text Back = new(
        "Terug naar de bankrekening",
        "Back to the bank account"
    );
    public static readonly Text InUse = new("Nu in gebruik", "In use now");
    public static readonly Text None = new(
        "Er is nog geen bankrekening. Zonder bankrekening kunnen wij u niet betalen.",
        "There is no bank account yet. Without one we cannot pay you."
    );
    public static readonly Text NoneShort = new("Nog geen", "None yet");
    public static readonly Text See = new("Naar de bankrekening", "See the bank account");
    public static readonly Text Change = new("Andere bankrekening", "Another bank account");
    public static readonly Text First = new("Bankrekening opgeven", "Give a bank account");
    public static readonly Text TwoPeople = new(
        "Twee mensen van uw organisatie zijn nodig. De een stelt de rekening voor, de ander bevestigt.",
        "Two people of your organisation are needed. One proposes the account, the other confirms it."
    );

    public static readonly Text ProposeTitle = new(
        "Op welke rekening wilt u geld krijgen?",
        "On which account do you want to be paid?"
    );
    public static readonly Text Iban = new("IBAN", "IBAN");
    public static readonly Text IbanHint = new(
        "Bijvoorbeeld NL91 ABNA 0417 1643 00. Spaties mogen.",
        "For example NL91 ABNA 0417 1643 00. Spaces are fine."
    );
    public static readonly Text AskName = new(
        "Wij vragen de bank of de rekening van u is.",
        "We ask the bank whether the account is yours."
    );
    public static readonly Text NameAsked = new(
        "Naam die wij de bank vragen",
        "Name that we ask the bank"
    );
    public static readonly Text ProposeConfirm = new(
        "Ja, stel deze rekening voor",
        "Yes, propose this account"
    );

    public static readonly Text Waiting = new(
        "Nieuw, wacht op bevestiging",
        "New, to be confirmed"
    );
    public static readonly Text New = new("Nieuw", "New");
    public static readonly Text WaitsForOther = new(
        "U hebt deze rekening voorgesteld. Iemand anders van uw organisatie moet haar bevestigen.",
        "You proposed this account. Somebody else of your organisation has to confirm it."
    );
    public static readonly Text WaitsForYou = new(
        "Iemand anders van uw organisatie stelt deze rekening voor. Kijkt u haar na?",
        "Somebody else of your organisation proposes this account. Will you look at it?"
    );
    public static readonly Text Look = new("Rekening nakijken", "Look at the account");
    public static readonly Text Withdraw = new("Voorstel intrekken", "Take the proposal back");
    public static readonly Text ConfirmTitle = new(
        "Klopt deze bankrekening?",
        "Is this bank account right?"
    );
    public static readonly Text ConfirmConsequence = new(
        "Vanaf uw bevestiging betalen wij op de nieuwe rekening. Vraag na wie dit heeft voorgesteld.",
        "Once you confirm we pay on the new account. Ask who proposed this."
    );
    public static readonly Text Confirm = new(
        "Ja, betaal op deze rekening",
        "Yes, pay on this account"
    );
    public static readonly Text Decline = new("Nee, wijs dit af", "No, decline this");
    public static readonly Text NothingProposed = new(
        "Er is geen rekening die u moet bevestigen.",
        "There is no account for you to confirm."
    );
    public static readonly Text ProposedOn = new("Voorgesteld op", "Proposed on");
    public static readonly Text Name = new("Naam volgens de bank", "Name according to the bank");
    public static readonly Text CheckedOn = new("Gevraagd op", "Asked on");
    public static readonly Text AskAgain = new("Vraag de bank opnieuw", "Ask the bank again");

    /// <summary>Enough to tell two accounts apart, and no more.</summary>
    public static Text EndsIn(Iban iban) =>
        Text.Of(
            $"{iban.Country}, eindigt op {iban.Value[^Shown..]}",
            $"{iban.Country}, ends in {iban.Value[^Shown..]}"
        );

    public static Text Of(BankAccountResource account) =>
        account.Check switch
        {
            PayeeCheck.Match => new(
                "De naam klopt, zegt de bank.",
                "The name is right, says the bank."
            ),
            PayeeCheck.CloseMatch => Text.Of(
                $"De naam lijkt erop. Bij de bank heet deze rekening “{account.NameFound}”.",
                $"The name is close. The bank calls this account “{account.NameFound}”."
            ),
            PayeeCheck.NoMatch => new(
                "Volgens de bank is deze rekening van iemand anders. U kunt haar niet gebruiken.",
                "The bank says that this account is somebody else's. You cannot use it."
            ),
            _ => new(
                "De naam is niet nagekeken bij de bank.",
                "The name was not checked with the bank."
            ),
        };
}
