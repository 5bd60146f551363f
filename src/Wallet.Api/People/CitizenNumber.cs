using System.Diagnostics.CodeAnalysis;

namespace Wallet.Api.People;

/// <summary>
/// A citizen service number (BSN). It is never printed by accident: <see cref="ToString"/> masks it, JSON of any
/// default serializer leaves it out, and only <see cref="Reveal"/> gives the digits.
/// </summary>
public readonly record struct CitizenNumber
{
    private readonly string digits;

    private CitizenNumber(string digits) => this.digits = digits;

    public static bool TryParse([NotNullWhen(true)] string? text, out CitizenNumber number)
    {
        var valid = text is { Length: 9 } && text.All(char.IsAsciiDigit) && PassesElevenTest(text);
        number = valid ? new CitizenNumber(text!) : default;
        return valid;
    }

    /// <remarks>The message does not repeat the text: it may be somebody's number with one digit wrong.</remarks>
    public static CitizenNumber Parse(string text) =>
        TryParse(text, out var number)
            ? number
            : throw new FormatException(
                "A citizen number has nine digits and passes the 11-test; this text does not."
            );

    public string Reveal() => digits;

    public override string ToString() => digits is null ? "(none)" : $"*****{digits[5..]}";

    // 9a + 8b + … + 2h − i is a multiple of eleven; zeroes alone would pass and are nobody's number.
    private static bool PassesElevenTest(string digits)
    {
        var sum = -(digits[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            sum += (9 - i) * (digits[i] - '0');
        }
        return sum % 11 == 0 && digits != "000000000";
    }
}
