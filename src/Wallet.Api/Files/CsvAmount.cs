using System.Text.RegularExpressions;

namespace Wallet.Api.Files;

/// <summary>An amount as a Dutch or an English spreadsheet writes it.</summary>
public static partial class CsvAmount
{
    /// <summary>With a point for the decimals and nothing for the thousands; what is no amount stays as it is.</summary>
    public static string Plain(string text) =>
        Dutch().IsMatch(text) ? text.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
        : English().IsMatch(text) ? text.Replace(",", "", StringComparison.Ordinal)
        : text;

    /// <summary>Whether a Dutch and an English reader would read something else: "1.250".</summary>
    public static bool IsAmbiguous(string text) => OneGroup().IsMatch(text);

    // Two groups, or a comma behind one: then a point is for thousands.
    [GeneratedRegex(
        @"^\d{1,3}((\.\d{3}){2,}(,\d{1,2})?|\.\d{3},\d{1,2})$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Dutch();

    [GeneratedRegex(
        @"^\d{1,3}((,\d{3}){2,}(\.\d{1,2})?|,\d{3}\.\d{1,2})$",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex English();

    [GeneratedRegex(@"^\d{1,3}[.,]\d{3}$", RegexOptions.NonBacktracking)]
    private static partial Regex OneGroup();
}
