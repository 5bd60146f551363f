using System.Globalization;

namespace Wallet.Domain;

/// <summary>Reads and writes numbers with a fixed number of decimals behind a point, without passing through a fraction type.</summary>
internal static class FixedPoint
{
    private const int MaxWholeDigits = 12;

    /// <summary>"12", "12.5": digits only, at most so many decimals. No sign, no spaces, no thousands.</summary>
    public static bool TryParse(string? text, int decimals, out long scaled)
    {
        scaled = 0;
        var parts = text?.Split('.') ?? [];
        if (
            parts.Length is 0 or > 2
            || parts[0].Length > MaxWholeDigits
            || (parts.Length == 2 && (parts[1].Length == 0 || parts[1].Length > decimals))
        )
        {
            return false;
        }
        var digits = parts[0] + (parts.Length == 2 ? parts[1] : "").PadRight(decimals, '0');
        // The parser of .NET overlooks trailing zero bytes.
        return parts[0].Length > 0
            && digits.All(char.IsAsciiDigit)
            && long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out scaled);
    }
}
