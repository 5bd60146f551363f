using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Wallet.Projections.Schemes;

/// <summary>What may stand at one place of a file: the reader asks for its flaws, the JSON Schema for its words. Made from the records by <see cref="Shapes"/>.</summary>
internal abstract record Shape(string Allowed)
{
    private const int LongestQuote = 100;

    private static readonly JsonSerializerOptions AsWritten = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public abstract IEnumerable<Flaw> Flaws(JsonElement found, string place);

    public abstract JsonObject Schema(SchemaPage page);

    protected Flaw Misfit(JsonElement found, string place) => At(place, Quote(found), Allowed);

    protected static Flaw At(string place, string found, string allowed) =>
        new("", place, found, allowed);

    protected static string Quote(JsonElement found) =>
        found.ValueKind switch
        {
            JsonValueKind.Object => "{ … }",
            JsonValueKind.Array => found.GetArrayLength() == 0
                ? "an empty list"
                : $"a list of {found.GetArrayLength()}",
            _ when JsonSerializer.Serialize(found, AsWritten) is { Length: > LongestQuote } text =>
                text[..LongestQuote] + "…",
            _ => JsonSerializer.Serialize(found, AsWritten),
        };
}

/// <summary>A text of this pattern, whole.</summary>
/// <param name="Name">Under <c>$defs</c> of the JSON Schema.</param>
/// <param name="Format">What no pattern can say, such as the days of February; checked by <paramref name="IsFormat"/>.</param>
internal sealed record TextShape(
    string Name,
    string Pattern,
    string Allowed,
    int LongestLength,
    string? Format = null,
    Func<string, bool>? IsFormat = null
) : Shape(Allowed)
{
    private readonly Regex whole = new(
        $@"\A(?:{Pattern})\z",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture
    );

    public override IEnumerable<Flaw> Flaws(JsonElement found, string place) =>
        found.ValueKind == JsonValueKind.String && Fits(found.GetString()!)
            ? []
            : [Misfit(found, place)];

    private bool Fits(string text) =>
        text.EnumerateRunes().Count() <= LongestLength
        && whole.IsMatch(text)
        && IsFormat?.Invoke(text) != false;

    public override JsonObject Schema(SchemaPage page) => page.Refer(Name, Whole);

    private JsonObject Whole()
    {
        var schema = new JsonObject
        {
            ["type"] = "string",
            ["description"] = Allowed,
            ["pattern"] = $"^(?:{Pattern})$",
            ["maxLength"] = LongestLength,
        };
        if (Format is not null)
        {
            schema["format"] = Format;
        }
        return schema;
    }
}

/// <summary>One of these words.</summary>
internal sealed record ChoiceShape(IReadOnlyList<string> Words) : Shape(OneOf(Words))
{
    public static string OneOf(IEnumerable<string> words) =>
        words.ToArray() is [var only]
            ? $"\"{only}\""
            : $"one of \"{string.Join("\", \"", words)}\"";

    public override IEnumerable<Flaw> Flaws(JsonElement found, string place) =>
        found.ValueKind == JsonValueKind.String && Words.Contains(found.GetString())
            ? []
            : [Misfit(found, place)];

    public override JsonObject Schema(SchemaPage page) =>
        Words is [var only]
            ? new JsonObject { ["const"] = only }
            : new JsonObject { ["enum"] = new JsonArray([.. Words.Select(w => (JsonNode)w)]) };
}

/// <summary>Yes or no.</summary>
internal sealed record YesNoShape() : Shape("true or false")
{
    public override IEnumerable<Flaw> Flaws(JsonElement found, string place) =>
        found.ValueKind is JsonValueKind.True or JsonValueKind.False ? [] : [Misfit(found, place)];

    public override JsonObject Schema(SchemaPage page) => new() { ["type"] = "boolean" };
}

/// <summary>A number between two others, with at most so many decimals.</summary>
/// <param name="AboveLeast">The least itself is not allowed.</param>
internal sealed record NumberShape(decimal Least, decimal Most, int Decimals, bool AboveLeast)
    : Shape(InWords(Least, Most, Decimals, AboveLeast))
{
    private static string InWords(decimal least, decimal most, int decimals, bool aboveLeast) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"a {(decimals == 0 ? "whole number" : "number")} {(aboveLeast ? "above" : "from")} {least} {(aboveLeast ? "up " : "")}to {most}{(decimals == 0 ? "" : $" with at most {decimals} decimals")}"
        );

    public override IEnumerable<Flaw> Flaws(JsonElement found, string place) =>
        found.ValueKind == JsonValueKind.Number
        && found.TryGetDecimal(out var number)
        && number <= Most
        && (AboveLeast ? number > Least : number >= Least)
        && decimal.Round(number, Decimals) == number
            ? []
            : [Misfit(found, place)];

    public override JsonObject Schema(SchemaPage page)
    {
        var schema = new JsonObject { ["type"] = Decimals == 0 ? "integer" : "number" };
        schema[AboveLeast ? "exclusiveMinimum" : "minimum"] = Least;
        schema["maximum"] = Most;
        if (Decimals > 0)
        {
            schema["multipleOf"] = new decimal(1, 0, 0, isNegative: false, (byte)Decimals);
        }
        return schema;
    }
}

/// <summary>A list that says something, and nothing twice.</summary>
internal sealed record ListShape(Shape Item, int Most) : Shape($"a list of 1 to {Most}")
{
    public override IEnumerable<Flaw> Flaws(JsonElement found, string place)
    {
        if (found.ValueKind != JsonValueKind.Array)
        {
            return [Misfit(found, place)];
        }
        var items = found.EnumerateArray().ToArray();
        var flaws = items.SelectMany((item, i) => Item.Flaws(item, $"{place}[{i}]"));
        return items.Length is 0 || items.Length > Most
            ? flaws.Prepend(Misfit(found, place))
            : flaws.Concat(Twice(items, place));
    }

    private static IEnumerable<Flaw> Twice(JsonElement[] items, string place) =>
        from i in Enumerable.Range(0, items.Length)
        let first = Array.FindIndex(items, item => JsonElement.DeepEquals(item, items[i]))
        where first < i
        select At($"{place}[{i}]", $"{Quote(items[i])} again", $"once, as in {place}[{first}]");

    public override JsonObject Schema(SchemaPage page) =>
        new()
        {
            ["type"] = "array",
            ["items"] = Item.Schema(page),
            ["minItems"] = 1,
            ["maxItems"] = Most,
            ["uniqueItems"] = true,
        };
}
