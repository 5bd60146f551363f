using System.Security.Cryptography;
using System.Text;
using System.Xml;
using Wallet.Api.Files;
using Wallet.Api.Words;

namespace Wallet.Api.Employers.Batches;

/// <summary>A file of top-ups: its lines, or what is wrong with it as a whole.</summary>
public abstract record BatchReading
{
    private BatchReading() { }

    /// <param name="NotUsed">Columns of which nothing is read.</param>
    public sealed record Sound(IReadOnlyList<FileLine> Lines, IReadOnlyList<string> NotUsed)
        : BatchReading
    {
        /// <summary>What the lines come to: the same for the same lines, in whatever kind of file they stand.</summary>
        public string Fingerprint =>
            Convert.ToHexStringLower(
                SHA256.HashData(
                    Encoding.UTF8.GetBytes(
                        string.Join(
                            '\n',
                            Lines.Select(l =>
                                $"{l.StaffNumber}|{l.Amount}|{l.LastUsableDay}|{l.Reference}"
                            )
                        )
                    )
                )
            );
    }

    public sealed record Flawed(Text Because) : BatchReading;
}

/// <summary>One line with a top-up, as it stands there; amounts and days in one form.</summary>
/// <param name="Number">Of the line in the file.</param>
/// <param name="Reference">What tells this top-up from another with the same amount.</param>
/// <param name="Flaw">Why it could not be taken apart; null when it could.</param>
public sealed record FileLine(
    int Number,
    string StaffNumber,
    string Amount,
    string LastUsableDay,
    string Reference,
    Text? Flaw
);

/// <summary>Reads top-ups from a CSV file or a workbook as people make them: with titles above the table, more columns than needed, and blank lines.</summary>
public static class BatchFile
{
    public const int LinesAtMost = 20_000;
    public const int MegabytesAtMost = 8;
    public const int BytesAtMost = MegabytesAtMost * 1024 * 1024;

    private const string Delimiters = ";\t,";

    public static BatchReading Read(byte[] bytes)
    {
        if (bytes.Length > BytesAtMost)
        {
            return new BatchReading.Flawed(FileWords.TooLarge(MegabytesAtMost));
        }
        try
        {
            return (
                    XlsxRows.IsWorkbook(bytes)
                        ? XlsxRows.In(bytes).Select(Read)
                        : InText(bytes).Select(Read)
                )
                    .OfType<BatchReading>()
                    .FirstOrDefault()
                ?? new BatchReading.Flawed(BatchFileWords.NoColumns);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or ArgumentException)
        {
            return new BatchReading.Flawed(FileWords.NoTable);
        }
    }

    // Which character is between the columns, only the columns can tell.
    private static IEnumerable<IEnumerable<TableRow>> InText(byte[] bytes)
    {
        var text = TextOf(bytes);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw new InvalidDataException("It is no text.");
        }
        return Delimiters.Select(delimiter => CsvRows.In(text, delimiter));
    }

    // "CSV" of Excel on a computer in Western Europe is no UTF-8. Only names have letters for which that matters, and names are not used.
    private static string TextOf(byte[] bytes) =>
        bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes)
        : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes)
        : CsvRows.TextOf(bytes) ?? Encoding.Latin1.GetString(bytes);

    /// <summary>Null when these rows have no header of top-ups.</summary>
    private static BatchReading? Read(IEnumerable<TableRow> rows)
    {
        using var row = rows.GetEnumerator();
        if (BatchColumns.Find(row) is not { } columns)
        {
            return null;
        }
        if (columns.Twice is { } twice)
        {
            return new BatchReading.Flawed(BatchFileWords.ColumnTwice(twice));
        }
        var lines = new List<FileLine>();
        while (row.MoveNext())
        {
            if (row.Current.IsBlank)
            {
                continue;
            }
            if (lines.Count == LinesAtMost)
            {
                return new BatchReading.Flawed(FileWords.TooManyLines(LinesAtMost));
            }
            lines.Add(columns.LineOf(row.Current));
        }
        return lines.Count == 0
            ? new BatchReading.Flawed(BatchFileWords.Empty)
            : new BatchReading.Sound(lines, columns.NotUsed);
    }
}
