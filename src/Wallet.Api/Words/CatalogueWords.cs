namespace Wallet.Api.Words;

/// <summary>What is said about searching.</summary>
internal static class CatalogueWords
{
    public static Text TooManyCharacters(int most) =>
        Text.Of($"Gebruik hoogstens {most} tekens.", $"Use at most {most} characters.");

    public static Text NoLanguage(string found) =>
        Text.Of(
            $"“{found}” is geen taalcode. Die heeft drie kleine letters, bijvoorbeeld nld.",
            $"“{found}” is not a language code. That has three small letters, for example nld."
        );

    public static Text OutOfRange(int found, int first, int last) =>
        Text.Of(
            $"U vulde {found} in. Kies een getal van {first} tot en met {last}.",
            $"You entered {found}. Choose a number from {first} to {last}."
        );
}
