using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Wallet.Api.Files;
using Wallet.Api.Words;
using Wallet.Domain;

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

/// <summary>Reads top-ups from a CSV file or a workbook.</summary>
public static partial class BatchFile
{
    private const string StaffNumber = "staffNumber";
    private const string Amount = "amount";
    private const string LastUsableDay = "lastUsableDay";
    private const string Reference = "reference";

    private static readonly TableKind TopUps = new(
        new Dictionary<string, string[]>
        {
            [StaffNumber] = StaffFile.NamesOfStaffNumber,
            [Amount] =
            [
                "bedrag",
                "bedragineuro",
                "bedrageur",
                "amount",
                "amounteur",
                "amountineuros",
            ],
            [LastUsableDay] =
            [
                "tegebruikentotenmet",
                "tegebruikentm",
                "laatstedag",
                "einddatum",
                "usableuntil",
                "lastusableday",
                "enddate",
            ],
            [Reference] = ["kenmerk", "omschrijving", "reference", "description"],
        },
        [StaffNumber, Amount],
        BatchFileWords.NoColumns,
        BatchFileWords.Empty
    );

    public static BatchReading Read(byte[] bytes) =>
        TableFile.Read(bytes, TopUps) switch
        {
            TableReading.Sound table => new BatchReading.Sound(
                [.. table.Rows.Select(row => LineOf(row, table.Columns))],
                table.Columns.NotUsed
            ),
            var flawed => new BatchReading.Flawed(((TableReading.Flawed)flawed).Because),
        };

    private static FileLine LineOf(TableRow row, TableColumns columns) =>
        new(
            row.Number,
            columns.In(row, StaffNumber),
            AmountOf(WithoutEuro().Replace(columns.In(row, Amount), "")),
            DayText.Iso(columns.In(row, LastUsableDay)),
            columns.In(row, Reference),
            row.Flaw
        );

    // In one form, so that "250", "250,00" and "€ 250.00" are the same; what is no amount or could be two stays as it is.
    private static string AmountOf(string text) =>
        !CsvAmount.IsAmbiguous(text)
        && Money.TryParse(CsvAmount.Plain(text).Replace(',', '.'), out var amount)
            ? $"{amount}"
            : text;

    [GeneratedRegex(@"€|EUR|\s|\u00A0", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex WithoutEuro();
}
