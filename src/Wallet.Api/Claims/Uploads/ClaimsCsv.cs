using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Wallet.Api.Words;

namespace Wallet.Api.Claims.Uploads;

/// <summary>A file of claims: its lines, or what is wrong with it as a whole.</summary>
public abstract record CsvReading
{
    private CsvReading() { }

    public sealed record Sound(IReadOnlyList<CsvLine> Lines) : CsvReading;

    public sealed record Flawed(Text Because) : CsvReading;
}

/// <summary>One line with a claim, as it stands there.</summary>
/// <param name="Number">Of the line in the file; the line with the names of the columns is the first.</param>
/// <param name="Flaw">Why it could not be taken apart; null when it could.</param>
public sealed record CsvLine(int Number, SubmitClaimRequest Fields, Text? Flaw = null);

/// <summary>Reads claims from a file: with ; or , between the columns, with or without a byte order mark, columns in any order and in either language.</summary>
public static class ClaimsCsv
{
    public const int LinesAtMost = 20_000;
    public const int BytesAtMost = 4 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private static readonly Dictionary<string, string> Columns = new(
        StringComparer.OrdinalIgnoreCase
    )
    {
        ["inschrijving"] = "enrolment",
        ["enrolment"] = "enrolment",
        ["onderdeel"] = "stage",
        ["stage"] = "stage",
        ["bedrag"] = "amount",
        ["amount"] = "amount",
        ["factuur"] = "invoice",
        ["invoice"] = "invoice",
    };

    /// <summary>The bytes as text; null when they are none.</summary>
    public static string? TextOf(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    public static CsvReading Read(string text)
    {
        var content = text.TrimStart('\uFEFF');
        if (content.Contains('\0', StringComparison.Ordinal))
        {
            return new CsvReading.Flawed(UploadWords.NotText);
        }
        var header = content.Split('\n', 2)[0];
        var spoilt = new HashSet<int>();
        using var parser = new CsvParser(
            new StringReader(content),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                Delimiter = header.Contains(';', StringComparison.Ordinal) ? ";" : ",",
                TrimOptions = TrimOptions.Trim,
                BadDataFound = bad => spoilt.Add(bad.Context.Parser!.RawRow),
            }
        );
        if (!parser.Read())
        {
            return new CsvReading.Flawed(UploadWords.Empty);
        }
        var names = parser.Record!;
        if (ColumnsIn(names) is not { } places)
        {
            return new CsvReading.Flawed(UploadWords.WrongColumns(string.Join(", ", names)));
        }
        var lines = new List<CsvLine>();
        while (parser.Read())
        {
            if (lines.Count == LinesAtMost)
            {
                return new CsvReading.Flawed(UploadWords.TooManyLines(LinesAtMost));
            }
            var found = parser.Record!; // only now it says what is wrong with it
            lines.Add(LineOf(parser.RawRow, found, places, spoilt.Contains(parser.RawRow)));
        }
        return lines.Count == 0
            ? new CsvReading.Flawed(UploadWords.Empty)
            : new CsvReading.Sound(lines);
    }

    // All four, each once, and nothing else: a name that is spelt wrong is no column that may be left out.
    private static Dictionary<string, int>? ColumnsIn(string[] names)
    {
        var known = names.Select(n => Columns.GetValueOrDefault(n)).ToArray();
        return known.OfType<string>().Distinct().Count() == 4 && known.Length == 4
            ? known.Select((name, place) => (name!, place)).ToDictionary()
            : null;
    }

    private static CsvLine LineOf(
        int line,
        string[] found,
        Dictionary<string, int> places,
        bool isSpoilt
    ) =>
        isSpoilt ? new(line, Nothing, UploadWords.WrongQuotes)
        : found.Length != places.Count
            ? new(line, Nothing, UploadWords.WrongLength(found.Length, places.Count))
        : new(
            line,
            new(
                found[places["enrolment"]],
                found[places["stage"]],
                found[places["amount"]],
                found[places["invoice"]]
            )
        );

    private static readonly SubmitClaimRequest Nothing = new(null, null, null, null);
}
