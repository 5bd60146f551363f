using System.Text.RegularExpressions;
using Marten;
using NodaTime.Text;

namespace Wallet.Projections.Catalogue;

/// <summary>A search as SQL: LINQ has no words for "one offering fulfils all of these" together with a rank.</summary>
internal sealed partial class CatalogueSql
{
    private const int WordsAtMost = 10;

    // Shorter words would, as beginnings, find nearly everything.
    private const int ShortestBeginning = 3;

    // Of every word its stem or the word itself, as beginnings: "taal" has the stem "tal", and finds "talen" and "taalcursus".
    // The stemmer leaves "lass" of "lassen"; the beginning "las" finds "las", "lassen" and "lascursus". Words such as "de" have no stem.
    private const string AskedWords = """
        cross join (
            select string_agg('(' || stem || '|' || word || ')', '&')::tsquery as words
            from unnest(?) as word
            cross join lateral regexp_replace(
                to_tsquery('dutch', word)::text, '([b-df-hj-np-tv-z])\1'':\*', '\1'':*') as stem
            where stem <> ''
        ) asked
        """;

    private const string WordsMatch =
        "and to_tsvector('dutch', d.data ->> 'searchText') @@ asked.words";

    private const string BestFirst = """
        to_tsvector('dutch', d.data ->> 'name') @@ asked.words desc,
        ts_rank(to_tsvector('dutch', d.data ->> 'searchText'), asked.words) desc,
        """;

    private readonly List<object> parameters = [];
    private readonly string found;
    private readonly string order;

    public CatalogueSql(IQuerySession session, CourseQuery query, LocalDate today)
    {
        var words = Beginnings(query.Words);
        var hasWords = words.Length > 0;
        // Parameters are counted by their place: these are in the order of the text below.
        var asked = hasWords ? With(AskedWords, words) : "";
        var isNotStarted = With("o ->> 'startDay' >= ?", today);
        var isOffered = string.Join(" and ", OfferingFilters(query, today));
        var hasLevel = query.Level is { } level
            ? With("and d.data ->> 'level' = ?", $"{level}")
            : "";
        found = $"""
            from {session.DocumentStore.Options.Schema.For<CatalogueCourse>()} d {asked}
            cross join lateral (
                select count(*) as offerings, min(o ->> 'startDay') filter (where {isNotStarted}) as next
                from jsonb_array_elements(d.data -> 'offerings') o
                where {isOffered}
            ) offer
            where offer.offerings > 0 {(hasWords ? WordsMatch : "")} {hasLevel}
            """;
        order = $"order by {(hasWords ? BestFirst : "")} offer.next nulls last, d.id";
    }

    public object[] Parameters => [.. parameters];

    public string Count => $"select count(*) {found}";

    public string Page(int number, int size) =>
        $"select d.data {found} {order} limit {size} offset {(number - 1) * size}";

    /// <summary>Each word as the beginning of a word, as PostgreSQL writes it.</summary>
    private static string[] Beginnings(string? words) =>
        [
            .. Word()
                .Matches(words?.ToLowerInvariant() ?? "")
                .Take(WordsAtMost)
                .Select(w => w.Length < ShortestBeginning ? w.Value : $"{w.Value}:*"),
        ];

    private IEnumerable<string> OfferingFilters(CourseQuery query, LocalDate today)
    {
        yield return "o ->> 'isWithdrawn' = 'false'";
        yield return With("o ->> 'endDay' >= ?", today);
        if (query.City is { } city)
        {
            yield return With("lower(o ->> 'city') = lower(?)", city);
        }
        if (query.OnlineOnly)
        {
            yield return "o -> 'modes' @> '[\"online\"]'";
        }
        if (query.Language is { } language)
        {
            yield return With("o -> 'languages' @> to_jsonb(?::text)", language);
        }
        if (query.MaxPrice is { } price)
        {
            yield return With(
                "(o -> 'price' ->> 'total')::numeric <= ?::numeric",
                price.ToString()
            );
        }
        if (query.StartsBefore is { } day)
        {
            yield return With("o ->> 'startDay' < ?", day);
        }
    }

    private string With(string sql, object parameter)
    {
        parameters.Add(parameter);
        return sql;
    }

    private string With(string sql, LocalDate day) =>
        With(sql, (object)LocalDatePattern.Iso.Format(day));

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
