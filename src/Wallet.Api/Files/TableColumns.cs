using Wallet.Api.Words;

namespace Wallet.Api.Files;

/// <summary>By what a table is known.</summary>
/// <param name="columns">Under which names a column stands. They are compared by their letters only: "Personeels-nr." is "personeelsnr".</param>
/// <param name="needed">Without which it is another table.</param>
/// <param name="notFound">What to say when there is none in the file.</param>
/// <param name="empty">What to say when it has no lines.</param>
public sealed class TableKind(
    IReadOnlyDictionary<string, string[]> columns,
    string[] needed,
    Text notFound,
    Text empty
)
{
    private readonly Dictionary<string, string> columnOf = columns
        .SelectMany(c => c.Value.Select(name => (Column: c.Key, Name: name)))
        .ToDictionary(c => c.Name, c => c.Column, StringComparer.Ordinal);

    public IReadOnlyList<string> Needed => needed;

    public Text NotFound => notFound;

    public Text Empty => empty;

    /// <summary>Null when it is none of them.</summary>
    public string? ColumnOf(string name) =>
        columnOf.GetValueOrDefault(string.Concat(name.Where(char.IsLetter)).ToLowerInvariant());
}

/// <summary>Which column of a table holds what.</summary>
public sealed class TableColumns
{
    // How far down the names of the columns may stand: above them people write titles. Merged cells spread the names over some rows.
    private const int TitleRowsAtMost = 30;
    private const int HeaderRowsAtMost = 3;

    private readonly Dictionary<string, int> places;

    private TableColumns(Dictionary<string, int> places, string? twice, string[] notUsed) =>
        (this.places, Twice, NotUsed) = (places, twice, notUsed);

    /// <summary>A name that two columns have; null when there is none.</summary>
    public string? Twice { get; }

    /// <summary>Columns of which nothing is read.</summary>
    public IReadOnlyList<string> NotUsed { get; }

    /// <summary>Reads on until the names of the columns; null when they do not come.</summary>
    internal static TableColumns? Find(IEnumerator<TableRow> rows, TableKind kind)
    {
        var above = new List<TableRow>();
        while (above.Count < TitleRowsAtMost && rows.MoveNext())
        {
            above.Add(rows.Current);
            if (Of([.. above.TakeLast(HeaderRowsAtMost)], kind) is { } columns)
            {
                return columns;
            }
        }
        return null;
    }

    /// <summary>What stands in a column; empty when the table does not have it.</summary>
    public string In(TableRow row, string column) =>
        places.TryGetValue(column, out var place) ? row[place] : "";

    private static TableColumns? Of(IReadOnlyList<TableRow> rows, TableKind kind)
    {
        var known = Enumerable
            .Range(0, rows.Max(r => r.Cells.Count))
            .Select(place => (Name: NameIn(rows, place, kind), Place: place))
            .ToLookup(n => kind.ColumnOf(n.Name));
        return kind.Needed.All(column => known[column].Any())
            ? new TableColumns(
                known.Where(k => k.Key is not null).ToDictionary(k => k.Key!, k => k.First().Place),
                known.Where(k => k.Key is not null && k.Count() > 1).FirstOrDefault()?.Last().Name,
                [.. known[null].Select(n => n.Name).Where(n => n.Length > 0)]
            )
            : null;
    }

    // The lowest name in a column that we know, else what stands in the last row.
    private static string NameIn(IReadOnlyList<TableRow> rows, int column, TableKind kind) =>
        rows.Reverse().Select(r => r[column]).FirstOrDefault(n => kind.ColumnOf(n) is not null)
        ?? rows[^1][column];
}
