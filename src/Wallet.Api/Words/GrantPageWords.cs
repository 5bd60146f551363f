using Wallet.Api.Schemes;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads while granting money to a list of people.</summary>
public static class GrantPageWords
{
    public static readonly Text Title = new("Geld toekennen", "Grant money");
    public static readonly Text Scheme = new("Regeling", "Scheme");
    public static readonly Text Year = new("Jaar", "Year");
    public static readonly Text YearHint = new(
        "Alleen voor regelingen met een vast bedrag per jaar. Leeg is dit jaar.",
        "Only for schemes with a fixed amount a year. Empty is this year."
    );
    public static readonly Text Amount = new("Bedrag per persoon", "Amount per person");
    public static readonly Text AmountHint = new(
        "Alleen als de regeling geen vast bedrag heeft. Bijvoorbeeld 250 of 250,50.",
        "Only if the scheme has no fixed amount. For example 250 or 250.50."
    );
    public static readonly Text Numbers = new(
        "Burgerservicenummers (BSN)",
        "Citizen service numbers (BSN)"
    );
    public static readonly Text NumbersHint = new(
        "Eén nummer per regel.",
        "One number on each line."
    );
    public static readonly Text People = new("Aantal mensen", "Number of people");
    public static readonly Text FirstUsableDay = new("Te gebruiken vanaf", "Usable from");
    public static readonly Text LastUsableDay = new(
        "Te gebruiken tot en met",
        "Usable until (inclusive)"
    );
    public static readonly Text Confirm = new("Geld toekennen", "Grant the money");
    public static readonly Text ResultTitle = new("Dit is er gebeurd", "This is what happened");
    public static readonly Text Repeatable = new(
        "Ging er bij iemand iets mis? Dan kunt u deze lijst nog een keer versturen. Wie het geld al kreeg, krijgt het niet dubbel.",
        "Did something go wrong for somebody? Then you can send this list again. Who has received the money does not receive it twice."
    );
    public static readonly Text SendAgain = new(
        "Deze lijst nog een keer versturen",
        "Send this list again"
    );
    public static readonly Text NewList = new("Nieuwe lijst maken", "Make a new list");
    public static readonly Text Line = new("Regel", "Line");
    public static readonly Text Result = new("Resultaat", "Result");
    public static readonly Text Explanation = new("Uitleg", "Explanation");

    public static Text ByTheTerms(Terms terms)
    {
        var highest = terms.Clauses.OfType<GrantPerYear>().Max(c => c.Amount);
        return terms.The<GrantProRataHours>() is null
            ? highest.ToText()
            : Text.Of(
                $"hoogstens {highest}, volgens de regeling",
                $"at most {highest}, as the scheme says"
            );
    }

    public static Text Of(GrantResult result) =>
        result switch
        {
            GrantResult.Granted => new("Toegekend", "Granted"),
            GrantResult.NotKnown => new("Niet bekend", "Not known"),
            GrantResult.NotEligible => new("Geen recht", "Not entitled"),
            _ => new("Niet gelukt", "Did not work"),
        };

    public static Text Sum(int granted, int asked) =>
        Text.Of(
            $"Toegekend: {granted} van de {asked} regels.",
            $"Granted: {granted} of {asked} lines."
        );
}
