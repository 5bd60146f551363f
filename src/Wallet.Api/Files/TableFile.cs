using System.Text;
using System.Xml;
using Wallet.Api.Words;

namespace Wallet.Api.Files;

/// <summary>The table in a file, or what is wrong with the file as a whole.</summary>
public abstract record TableReading
{
    private TableReading() { }

    /// <param name="Rows">Below the names of the columns; blank ones are left out.</param>
    public sealed record Sound(TableColumns Columns, IReadOnlyList<TableRow> Rows) : TableReading;

    public sealed record Flawed(Text Because) : TableReading;
}

/// <summary>Finds a table in a CSV file or a workbook as people make them: with titles above it, more columns than needed, and blank lines.</summary>
public static class TableFile
{
    public const int LinesAtMost = 20_000;
    public const int BytesAtMost = MegabytesAtMost * 1024 * 1024;

    private const int MegabytesAtMost = 8;
    private const string Delimiters = ";\t,";

    // "CSV" of Excel on a computer in Western Europe.
    private static readonly Encoding OldExcel = CodePagesEncodingProvider.Instance.GetEncoding(
        1252
    )!;

    public static TableReading Read(byte[] bytes, TableKind kind)
    {
        if (bytes.Length > BytesAtMost)
        {
            return new TableReading.Flawed(FileWords.TooLarge(MegabytesAtMost));
        }
        try
        {
            return (XlsxRows.IsWorkbook(bytes) ? XlsxRows.In(bytes) : InText(bytes))
                    .Select(rows => Read(rows, kind))
                    .OfType<TableReading>()
                    .FirstOrDefault()
                ?? new TableReading.Flawed(kind.NotFound);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or ArgumentException)
        {
            return new TableReading.Flawed(FileWords.NoTable);
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

    private static string TextOf(byte[] bytes) =>
        bytes is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(bytes)
        : bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes)
        : CsvRows.TextOf(bytes) ?? OldExcel.GetString(bytes);

    /// <summary>Null when these rows have no such table.</summary>
    private static TableReading? Read(IEnumerable<TableRow> rows, TableKind kind)
    {
        using var row = rows.GetEnumerator();
        if (TableColumns.Find(row, kind) is not { } columns)
        {
            return null;
        }
        if (columns.Twice is { } twice)
        {
            return new TableReading.Flawed(FileWords.ColumnTwice(twice));
        }
        var lines = new List<TableRow>();
        while (row.MoveNext())
        {
            if (row.Current.IsBlank)
            {
                continue;
            }
            if (lines.Count == LinesAtMost)
            {
                return new TableReading.Flawed(FileWords.TooManyLines(LinesAtMost));
            }
            lines.Add(row.Current);
        }
        return lines.Count == 0
            ? new TableReading.Flawed(kind.Empty)
            : new TableReading.Sound(columns, lines);
    }
}
