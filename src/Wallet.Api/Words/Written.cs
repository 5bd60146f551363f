using System.Globalization;
using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>How amounts and days stand in a sentence: in full, never as "1/2/27".</summary>
public static class Written
{
    /// <summary>"€ 1.234,50" and "€1,234.50".</summary>
    public static string In(this Money money, CultureInfo culture)
    {
        var number = string.Create(
            culture,
            $"{money.Cents / 100:#,0}{culture.NumberFormat.NumberDecimalSeparator}{Math.Abs(money.Cents % 100):00}"
        );
        return culture.TwoLetterISOLanguageName == "nl" ? $"€ {number}" : $"€{number}";
    }

    /// <summary>"25 november 2026" and "25 November 2026".</summary>
    public static string In(this LocalDate day, CultureInfo culture) =>
        day.ToString("d MMMM uuuu", culture);

    public static Text ToText(this Money money) => Text.Of(money.In);

    public static Text ToText(this LocalDate day) => Text.Of(day.In);
}
