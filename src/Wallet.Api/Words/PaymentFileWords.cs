using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>Why payments cannot go into a file for the bank.</summary>
public static class PaymentFileWords
{
    public static Text NoId(string found) =>
        Text.Of(
            $"“{Short(found)}” kan geen kenmerk zijn. Gebruik 1 tot en met 35 letters, cijfers, spaties en de tekens / - ? : ( ) . , ' +. Een / mag niet aan het begin of eind, en niet twee keer achter elkaar.",
            $"“{Short(found)}” cannot be an id. Use 1 to 35 letters, digits, spaces and the characters / - ? : ( ) . , ' +. A / may not be first or last, and not twice in a row."
        );

    public static Text NoName(string found) =>
        Text.Of(
            $"“{Short(found)}” kan geen naam zijn bij de bank. Er moet minstens één letter van a tot en met z of een cijfer in staan.",
            $"“{Short(found)}” cannot be a name at the bank. It must have at least one letter from a to z or a digit."
        );

    public static Text NoBic(string found) =>
        Text.Of(
            $"“{Short(found)}” is geen BIC. Een BIC heeft 8 of 11 hoofdletters en cijfers.",
            $"“{Short(found)}” is not a BIC. A BIC has 8 or 11 capitals and digits."
        );

    public static Text NoAmount(Money found, Money most) =>
        Text.Of(
            $"Het bedrag is {found}. Het moet meer zijn dan 0 en hoogstens {most}.",
            $"The amount is {found}. It must be more than 0 and at most {most}."
        );

    public static Text WrongCount(int found, int most) =>
        Text.Of(
            $"Er zijn {found} betalingen. In één bestand gaan er 1 tot en met {most}.",
            $"There are {found} payments. One file takes 1 to {most}."
        );

    public static Text Twice(string found) =>
        Text.Of(
            $"Het kenmerk “{Short(found)}” staat er twee keer in. Elke betaling heeft een eigen kenmerk.",
            $"The id “{Short(found)}” is there twice. Each payment has an id of its own."
        );

    private static string Short(string found) => found.Length > 60 ? $"{found[..60]}…" : found;
}
