using Wallet.Domain.Payments;

namespace Wallet.Api.Words;

/// <summary>Why something is no account number or payment reference.</summary>
public static class PaymentNumberWords
{
    private static readonly Text OnlyLettersAndDigits = new(
        "Gebruik alleen letters en cijfers.",
        "Use letters and digits only."
    );
    private static readonly Text OnlyDigits = new("Gebruik alleen cijfers.", "Use digits only.");

    public static Text OfIban(NumberFlaw flaw) =>
        Of(flaw, new("een IBAN", "an IBAN"), new("Deze IBAN", "This IBAN"), OnlyLettersAndDigits);

    public static Text OfReference(NumberFlaw flaw) =>
        Of(
            flaw,
            new("een betalingskenmerk", "a payment reference"),
            new("Dit betalingskenmerk", "This payment reference"),
            OnlyDigits
        );

    private static Text Of(NumberFlaw flaw, Text one, Text thisOne, Text allowed) =>
        flaw switch
        {
            NumberFlaw.NotGiven => Text.Of($"Vul {one} in.", $"Enter {one}."),
            NumberFlaw.ForbiddenCharacter f => Text.Of(
                $"“{f.Found}” mag niet staan in {one}. {allowed}",
                $"“{f.Found}” is not allowed in {one}. {allowed}"
            ),
            NumberFlaw.UnknownCountry f => Text.Of(
                $"“{f.Found}” is geen land. De eerste twee letters van {one} zijn die van een land.",
                $"“{f.Found}” is not a country. The first two letters of {one} are those of a country."
            ),
            NumberFlaw.WrongLength f => Text.Of(
                $"{thisOne} heeft {f.Found} tekens. Het moeten er {f.Allowed} zijn.",
                $"{thisOne} has {f.Found} characters. It must have {f.Allowed}."
            ),
            NumberFlaw.WrongCheckDigits f => Text.Of(
                $"{thisOne} klopt niet: “{f.Found}” past niet bij de rest. Kijk of er een teken verkeerd staat.",
                $"{thisOne} is not right: “{f.Found}” does not fit the rest. See whether a character is wrong."
            ),
            _ => throw new ArgumentOutOfRangeException(nameof(flaw), flaw, "It has no words."),
        };
}
