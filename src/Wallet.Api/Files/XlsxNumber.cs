using System.Globalization;
using NodaTime.Text;

namespace Wallet.Api.Files;

/// <summary>A number of a cell, as text.</summary>
internal static class XlsxNumber
{
    // Excel's days count from 30 December 1899 (it believes in 29 February 1900), or from 1 January 1904.
    private static readonly LocalDate Epoch = new(1899, 12, 30);
    private static readonly LocalDate Epoch1904 = new(1904, 1, 1);
    private const int DaysAtMost = 2_958_465; // 31 December 9999

    public static string Of(string text, bool isDay, bool from1904) =>
        !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        || Math.Abs(number) > 1e15
            ? text
        : isDay && number is >= 1 and <= DaysAtMost
            ? LocalDatePattern.Iso.Format((from1904 ? Epoch1904 : Epoch).PlusDays((int)number))
        // Fifteen digits, as the spreadsheet shows them: 0.1 + 0.2 is 0.3.
        : ((decimal)number).ToString("0.############", CultureInfo.InvariantCulture);
}
