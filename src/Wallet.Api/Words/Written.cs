using System.Globalization;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.Words;

/// <summary>How amounts, days and lists stand in a sentence: in full, never as "1/2/27".</summary>
public static class Written
{
    private const char NoBreak = '\u00A0';

    public static Text ToText(this Money money) => Text.Of($"{money}", $"{money}");

    public static Text ToText(this LocalDate day) => Text.Of($"{day}", $"{day}");

    public static Text ToText(this Instant instant) => Text.Of($"{instant}", $"{instant}");

    /// <summary>To begin a line with.</summary>
    public static Text Capitalised(this Text words) =>
        new(Capitalised(words.Nl), Capitalised(words.En));

    /// <summary>"les, examen en materiaal" and "lessons, exam and material".</summary>
    public static Text And(this IEnumerable<Text> words) => words.Joined("en", "and");

    /// <summary>"les, examen of materiaal" and "lessons, exam or material".</summary>
    public static Text Or(this IEnumerable<Text> words) => words.Joined("of", "or");

    internal static string? In(object? value, CultureInfo culture) =>
        value switch
        {
            Money money => Amount(money, culture),
            LocalDate day => day.ToString("d MMMM uuuu", culture),
            Instant instant => Moment(instant.InTheNetherlands().LocalDateTime, culture),
            Percent percent => percent
                .ToString()
                .Replace(
                    ".",
                    culture.NumberFormat.NumberDecimalSeparator,
                    StringComparison.Ordinal
                ),
            Text text => IsDutch(culture) ? text.Nl : text.En,
            _ => Convert.ToString(value, culture),
        };

    private static string Moment(LocalDateTime moment, CultureInfo culture) =>
        IsDutch(culture)
            ? moment.ToString("d MMMM uuuu 'om' HH:mm 'uur'", culture)
            : moment.ToString("d MMMM uuuu 'at' HH:mm", culture);

    private static string Capitalised(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];

    private static string Amount(Money money, CultureInfo culture)
    {
        var cents = Math.Abs(money.Cents);
        var number = string.Create(
            culture,
            $"{cents / 100:#,0}{culture.NumberFormat.NumberDecimalSeparator}{cents % 100:00}"
        );
        return $"{(money.Cents < 0 ? "−" : "")}€{(IsDutch(culture) ? NoBreak : "")}{number}";
    }

    private static Text Joined(this IEnumerable<Text> words, string nl, string en)
    {
        var all = words.ToArray();
        return new Text(
            Joined([.. all.Select(w => w.Nl)], nl),
            Joined([.. all.Select(w => w.En)], en)
        );
    }

    private static string Joined(string[] words, string last) =>
        words.Length < 2
            ? string.Concat(words)
            : $"{string.Join(", ", words.SkipLast(1))} {last} {words[^1]}";

    private static bool IsDutch(CultureInfo culture) => culture.TwoLetterISOLanguageName == "nl";
}
