using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>What an administrator reads about a list of grants.</summary>
public static class GrantWords
{
    public static readonly Text NotKnown = new(
        "Deze persoon is hier niet bekend.",
        "This person is not known here."
    );

    public static readonly Text ForEmployersOnly = new(
        "Dit geld komt van werkgevers. Zij zetten het zelf op een rekening.",
        "This money comes from employers. They put it in an account themselves."
    );

    public static Text NotACitizenNumber(int line) =>
        Text.Of(
            $"Regel {line} is geen burgerservicenummer. Het heeft negen cijfers; kijk of er een verkeerd staat.",
            $"Line {line} is not a citizen service number. It has nine digits; check whether one is wrong."
        );

    public static Text NoTermsInForce(SchemeId scheme, LocalDate day) =>
        Text.Of(
            $"De regeling “{scheme}” geldt niet op {day}.",
            $"The scheme “{scheme}” does not apply on {day}."
        );

    public static Text NoYearlyGrant(SchemeId scheme) =>
        Text.Of(
            $"De regeling “{scheme}” geeft niet elk jaar een bedrag.",
            $"The scheme “{scheme}” does not give an amount each year."
        );

    public static Text Granted(Money amount) =>
        Text.Of($"{amount} staat op de rekening.", $"{amount} is in the account.");

    public static Text GrantedUpTo(Money ceiling) =>
        Text.Of(
            $"Het geld staat op de rekening, tot {ceiling} van deze regeling in totaal.",
            $"The money is in the account, up to {ceiling} of this scheme in all."
        );

    public static readonly Text AmountIsFixed = new(
        "Laat dit leeg. De regeling zegt hoeveel iemand krijgt.",
        "Leave this empty. The scheme says how much somebody gets."
    );

    public static Text ListLength(int found, int allowed) =>
        Text.Of(
            $"De lijst heeft {found} regels. Gebruik 1 tot en met {allowed} regels.",
            $"The list has {found} lines. Use 1 to {allowed} lines."
        );

    public static Text YearOutOfRange(string? found, int first, int last) =>
        Text.Of(
            $"“{found}” is geen jaar. Kies {first} tot en met {last}.",
            $"“{found}” is not a year. Choose {first} to {last}."
        );
}
