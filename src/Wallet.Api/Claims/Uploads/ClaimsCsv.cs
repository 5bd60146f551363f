using Wallet.Api.Files;
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

    public static CsvReading Read(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return new CsvReading.Flawed(UploadWords.NotText);
        }
        var isDutch = text.Split('\n', 2)[0].Contains(';', StringComparison.Ordinal);
        using var rows = CsvRows.In(text, isDutch ? ';' : ',').GetEnumerator();
        if (!rows.MoveNext())
        {
            return new CsvReading.Flawed(UploadWords.Empty);
        }
        var names = rows.Current.Cells;
        if (ColumnsIn(names) is not { } places)
        {
            return new CsvReading.Flawed(UploadWords.WrongColumns(string.Join(", ", names)));
        }
        var lines = new List<CsvLine>();
        while (rows.MoveNext())
        {
            if (lines.Count == LinesAtMost)
            {
                return new CsvReading.Flawed(FileWords.TooManyLines(LinesAtMost));
            }
            lines.Add(LineOf(rows.Current, places));
        }
        return lines.Count == 0
            ? new CsvReading.Flawed(UploadWords.Empty)
            : new CsvReading.Sound(lines);
    }

    // All four, each once, and nothing else: a name that is spelt wrong is no column that may be left out.
    private static Dictionary<string, int>? ColumnsIn(IReadOnlyList<string> names)
    {
        var known = names.Select(n => Columns.GetValueOrDefault(n)).ToArray();
        return known.OfType<string>().Distinct().Count() == 4 && known.Length == 4
            ? known.Select((name, place) => (name!, place)).ToDictionary()
            : null;
    }

    private static CsvLine LineOf(TableRow row, Dictionary<string, int> places) =>
        row.Flaw is { } flaw ? new(row.Number, Nothing, flaw)
        : row.Cells.Count != places.Count
            ? new(row.Number, Nothing, UploadWords.WrongLength(row.Cells.Count, places.Count))
        : new(
            row.Number,
            new(
                row[places["enrolment"]],
                row[places["stage"]],
                row[places["amount"]],
                row[places["invoice"]]
            )
        );

    private static readonly SubmitClaimRequest Nothing = new(null, null, null, null);
}
