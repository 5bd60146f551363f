using System.Text.RegularExpressions;
using Wallet.Api.Files;
using Wallet.Domain;

namespace Wallet.Api.Employers.Batches;

/// <summary>Which column of a file holds what.</summary>
internal sealed partial class BatchColumns
{
    // How far down the names of the columns may stand: above them people write titles. Merged cells spread the names over some rows.
    private const int TitleRowsAtMost = 30;
    private const int HeaderRowsAtMost = 3;

    private const string StaffNumber = "staffNumber";
    private const string Amount = "amount";
    private const string LastUsableDay = "lastUsableDay";
    private const string Reference = "reference";

    // Compared by their letters only: "Personeels-nr." is "personeelsnr".
    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["personeelsnummer"] = StaffNumber,
        ["personeelsnr"] = StaffNumber,
        ["persnr"] = StaffNumber,
        ["medewerkernummer"] = StaffNumber,
        ["medewerkersnummer"] = StaffNumber,
        ["werknemernummer"] = StaffNumber,
        ["staffnumber"] = StaffNumber,
        ["employeenumber"] = StaffNumber,
        ["bedrag"] = Amount,
        ["bedragineuro"] = Amount,
        ["bedrageur"] = Amount,
        ["amount"] = Amount,
        ["amounteur"] = Amount,
        ["amountineuros"] = Amount,
        ["tegebruikentotenmet"] = LastUsableDay,
        ["tegebruikentm"] = LastUsableDay,
        ["laatstedag"] = LastUsableDay,
        ["einddatum"] = LastUsableDay,
        ["usableuntil"] = LastUsableDay,
        ["lastusableday"] = LastUsableDay,
        ["enddate"] = LastUsableDay,
        ["kenmerk"] = Reference,
        ["omschrijving"] = Reference,
        ["reference"] = Reference,
        ["description"] = Reference,
    };

    private readonly Dictionary<string, int> places;

    private BatchColumns(Dictionary<string, int> places, string? twice, string[] notUsed) =>
        (this.places, Twice, NotUsed) = (places, twice, notUsed);

    /// <summary>A name that two columns have; null when there is none.</summary>
    public string? Twice { get; }

    public IReadOnlyList<string> NotUsed { get; }

    /// <summary>Reads on until the names of the columns; null when they do not come.</summary>
    public static BatchColumns? Find(IEnumerator<TableRow> rows)
    {
        var above = new List<TableRow>();
        while (above.Count < TitleRowsAtMost && rows.MoveNext())
        {
            above.Add(rows.Current);
            if (Of([.. above.TakeLast(HeaderRowsAtMost)]) is { } columns)
            {
                return columns;
            }
        }
        return null;
    }

    public FileLine LineOf(TableRow row) =>
        new(
            row.Number,
            In(row, StaffNumber),
            AmountOf(WithoutEuro().Replace(In(row, Amount), "")),
            DayText.Iso(In(row, LastUsableDay)),
            In(row, Reference),
            row.Flaw
        );

    private static BatchColumns? Of(IReadOnlyList<TableRow> rows)
    {
        var names = Enumerable
            .Range(0, rows.Max(r => r.Cells.Count))
            .Select(c => NameIn(rows, c))
            .ToArray();
        var known = names
            .Select((name, place) => (Name: name, Place: place, Key: KeyOf(name)))
            .ToLookup(n => n.Key);
        return known[StaffNumber].Any() && known[Amount].Any()
            ? new BatchColumns(
                known.Where(k => k.Key is not null).ToDictionary(k => k.Key!, k => k.First().Place),
                known.Where(k => k.Key is not null && k.Count() > 1).FirstOrDefault()?.Last().Name,
                [.. known[null].Select(n => n.Name).Where(n => n.Length > 0)]
            )
            : null;
    }

    // The lowest name in a column that we know, else what stands in the last row.
    private static string NameIn(IReadOnlyList<TableRow> rows, int column) =>
        rows.Reverse().Select(r => r[column]).FirstOrDefault(n => KeyOf(n) is not null)
        ?? rows[^1][column];

    private static string? KeyOf(string name) =>
        Known.GetValueOrDefault(string.Concat(name.Where(char.IsLetter)).ToLowerInvariant());

    // In one form, so that "250", "250,00" and "€ 250.00" are the same; what is no amount or could be two stays as it is.
    private static string AmountOf(string text) =>
        !CsvAmount.IsAmbiguous(text)
        && Money.TryParse(CsvAmount.Plain(text).Replace(',', '.'), out var amount)
            ? $"{amount}"
            : text;

    private string In(TableRow row, string column) =>
        places.TryGetValue(column, out var place) ? row[place] : "";

    [GeneratedRegex(@"€|EUR|\s|\u00A0", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex WithoutEuro();
}
