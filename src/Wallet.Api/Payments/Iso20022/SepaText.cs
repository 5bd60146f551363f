using System.Globalization;
using System.Text;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>
/// Writes a text in the Latin characters that every bank of SEPA takes. A letter with signs loses these (ë, ğ: e, g); what has a usual
/// spelling gets it (ß: ss, &amp;: +); white space becomes one space; anything else a point, as the conversion table of the European
/// Payments Council (EPC217-08) says.
/// </summary>
internal static class SepaText
{
    private const string Punctuation = "/-?:().,'+ ";
    private const int LongestId = 35;

    private static readonly Dictionary<char, string> Spellings = (
        "ßss ẞSS ÆAE æae ŒOE œoe ØO øo ĐD đd ÐD ðd ÞTH þth ŁL łl ĦH ħh ŦT ŧt ŊN ŋn ıi ƏE əe €E &+ ;, [( ]) {( }) _- ~- \\/ |/ "
        + "–- —- ‐- ‑- −- `' ´' ‘' ’' ‚' \"' “' ”' „'"
    )
        .Split(' ')
        .ToDictionary(pair => pair[0], pair => pair[1..]);

    /// <summary>At most so long; empty when nothing is left.</summary>
    public static string Of(string text, int longest)
    {
        var written = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            Write(rune, written);
        }
        var words = written.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var line = string.Join(' ', words);
        return line.Length <= longest ? line : line[..longest].TrimEnd();
    }

    /// <summary>Whether it can go out as it is: 1 to 35 of these characters, without a slash at an end and without two in a row.</summary>
    public static bool IsId(string id) =>
        id.Length is > 0 and <= LongestId
        && id.All(IsAllowed)
        && id.Trim() == id
        && id.Trim('/') == id
        && !id.Contains("//", StringComparison.Ordinal);

    private static void Write(Rune rune, StringBuilder to)
    {
        if (IsKept(rune.ToString(), to))
        {
            return;
        }
        // One character may stand for several: "ﬁ", "½", "ë".
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (!IsKept(part.ToString(), to))
            {
                to.Append(Substitute(part));
            }
        }
    }

    private static bool IsKept(string character, StringBuilder to)
    {
        var spelling =
            character.Length > 1 ? null
            : IsAllowed(character[0]) ? character
            : Spellings.GetValueOrDefault(character[0]);
        to.Append(spelling);
        return spelling is not null;
    }

    private static string Substitute(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark
            or UnicodeCategory.Format => "",
            UnicodeCategory.Control
            or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator => " ",
            _ => ".",
        };

    private static bool IsAllowed(char c) =>
        char.IsAsciiLetterOrDigit(c) || Punctuation.Contains(c, StringComparison.Ordinal);
}
