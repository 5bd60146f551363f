using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using MiniExcelLibs;
using Wallet.Api.Words;
using Wallet.Domain;

namespace Wallet.Api.Exports;

/// <summary>A table for a spreadsheet, in the language of the request. No text in it is ever run as a formula.</summary>
/// <param name="Rows">Texts, amounts of money, days and numbers; null is an empty cell.</param>
public sealed record Spreadsheet(
    IReadOnlyList<Text> Columns,
    IReadOnlyList<IReadOnlyList<object?>> Rows
)
{
    public const string CsvType = "text/csv; charset=utf-8";
    public const string XlsxType =
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>With what Dutch spreadsheets expect: a byte order mark, semicolons, and a comma for decimals in Dutch.</summary>
    public async Task<byte[]> ToCsvAsync()
    {
        var culture = Text.IsEnglish ? Text.English : Text.Dutch;
        using var bytes = new MemoryStream();
        await using (
            var csv = new CsvWriter(
                new StreamWriter(bytes, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)),
                new CsvConfiguration(culture) { Delimiter = ";" }
            )
        )
        {
            foreach (var row in Rows.Prepend([.. Columns.Select(object? (c) => $"{c}")]))
            {
                foreach (var cell in row)
                {
                    csv.WriteField(
                        Cell(cell) is decimal amount ? amount.ToString("F2", culture) : Cell(cell)
                    );
                }
                await csv.NextRecordAsync();
            }
        }
        return bytes.ToArray();
    }

    public async Task<byte[]> ToXlsxAsync()
    {
        var names = Columns.Select(c => $"{c}").ToArray();
        var rows = Rows.Select(row =>
            names.Zip(row).ToDictionary(c => c.First, c => Cell(c.Second), StringComparer.Ordinal)
        );
        using var bytes = new MemoryStream();
        await bytes.SaveAsAsync(rows);
        return bytes.ToArray();
    }

    private static object? Cell(object? value) =>
        value switch
        {
            Money money => money.Cents / 100m,
            LocalDate day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
            Text words => SafeCell.Of($"{words}"),
            string text => SafeCell.Of(text),
            _ => value,
        };
}

/// <summary>Text that a spreadsheet must not run: what begins as a formula does, gets an apostrophe before it.</summary>
public static class SafeCell
{
    public static string Of(string text) =>
        text is ['=' or '+' or '-' or '@' or '$' or '\t' or '\r' or '\n', ..] ? $"'{text}" : text;
}
