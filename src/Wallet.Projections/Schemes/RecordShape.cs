using System.Text.Json;
using System.Text.Json.Nodes;

namespace Wallet.Projections.Schemes;

/// <summary>One word of a record: its name in JSON, what may stand behind it, and the property whose comment explains it.</summary>
internal sealed record Word(string Name, Shape Shape, bool IsRequired, string? Property = null);

/// <summary>An object with the words of a record, and, when each of them is right, the rules that hold between them.</summary>
/// <param name="Name">Under <c>$defs</c> of the JSON Schema.</param>
internal sealed record RecordShape(Type Type, string Name, IReadOnlyList<Word> Words)
    : Shape("an object { … }")
{
    public override IEnumerable<Flaw> Flaws(JsonElement found, string place)
    {
        if (found.ValueKind != JsonValueKind.Object)
        {
            return [Misfit(found, place)];
        }
        Flaw[] flaws = [.. OfWords(found, place), .. Missing(found, place)];
        return (flaws.Length > 0 ? flaws : BetweenWords(found, place)).Concat(
            Unknown(found, place)
        );
    }

    private IEnumerable<Flaw> BetweenWords(JsonElement found, string place)
    {
        var known = new JsonObject(
            found
                .EnumerateObject()
                .Where(member => IsWord(member.Name))
                .Select(member =>
                    KeyValuePair.Create(member.Name, JsonSerializer.SerializeToNode(member.Value))
                )
        );
        return RecordRules
            .Of(known.Deserialize(Type, Shapes.Options)!)
            .Select(f => f with { Place = place + f.Place });
    }

    private IEnumerable<Flaw> OfWords(JsonElement found, string place)
    {
        var seen = new HashSet<string>();
        foreach (var member in found.EnumerateObject())
        {
            var at = Within(place, member.Name);
            if (!seen.Add(member.Name))
            {
                yield return At(at, "the word a second time", "each word once");
            }
            var word = Words.FirstOrDefault(w => w.Name == member.Name);
            foreach (var flaw in word?.Shape.Flaws(member.Value, at) ?? [])
            {
                yield return flaw;
            }
        }
    }

    // They stand in nobody's way: the rules between the other words are checked all the same.
    private IEnumerable<Flaw> Unknown(JsonElement found, string place) =>
        found
            .EnumerateObject()
            .Select(member => member.Name)
            .Where(name => !IsWord(name))
            .Select(name =>
                At(
                    Within(place, name),
                    $"the unknown word \"{name}\"",
                    $"only {string.Join(", ", Words.Select(w => w.Name))}"
                )
            );

    private bool IsWord(string name) => Words.Any(w => w.Name == name);

    private IEnumerable<Flaw> Missing(JsonElement found, string place) =>
        Words
            .Where(w => w.IsRequired && !found.TryGetProperty(w.Name, out _))
            .Select(w => At($"{place}.{w.Name}", "nothing", w.Shape.Allowed));

    private static string Within(string place, string name) =>
        name.All(c => char.IsAsciiLetterOrDigit(c) || c == '$')
            ? $"{place}.{name}"
            : $"{place}[\"{name}\"]";

    public override JsonObject Schema(SchemaPage page) => page.Refer(Name, () => Whole(page));

    public JsonObject Whole(SchemaPage page)
    {
        var words = new JsonObject();
        foreach (var word in Words)
        {
            var schema = word.Shape.Schema(page);
            if (word.Property is { } property && page.Explain(Type, property) is { } explanation)
            {
                schema["description"] = explanation;
            }
            words[word.Name] = schema;
        }
        var whole = new JsonObject { ["type"] = "object" };
        if (page.Explain(Type) is { } summary)
        {
            whole["description"] = summary;
        }
        whole["properties"] = words;
        whole["required"] = new JsonArray([
            .. Words.Where(w => w.IsRequired).Select(w => (JsonNode)w.Name),
        ]);
        whole["additionalProperties"] = false;
        return whole;
    }
}

/// <summary>One of several records; a first word says which.</summary>
internal sealed record OneOfShape(
    string Name,
    string Discriminator,
    IReadOnlyDictionary<string, RecordShape> Records
) : Shape($"an object with \"{Discriminator}\": {ChoiceShape.OneOf(Records.Keys)}")
{
    public override IEnumerable<Flaw> Flaws(JsonElement found, string place) =>
        found.ValueKind != JsonValueKind.Object ? [Misfit(found, place)]
        : RecordOf(found) is { } record ? record.Flaws(found, place)
        : new ChoiceShape([.. Records.Keys]) is var choice
        && found.TryGetProperty(Discriminator, out var word)
            ? choice.Flaws(word, $"{place}.{Discriminator}")
        : [At($"{place}.{Discriminator}", "nothing", choice.Allowed)];

    /// Null where no known word stands.
    public RecordShape? RecordOf(JsonElement found) =>
        found.ValueKind == JsonValueKind.Object
        && found.TryGetProperty(Discriminator, out var word)
        && word.ValueKind == JsonValueKind.String
            ? Records.GetValueOrDefault(word.GetString()!)
            : null;

    public override JsonObject Schema(SchemaPage page) => page.Refer(Name, () => Whole(page));

    // Editors say more of an "if" that fits than of thirty-five alternatives that do not.
    private JsonObject Whole(SchemaPage page) =>
        new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                [Discriminator] = new ChoiceShape([.. Records.Keys]).Schema(page),
            },
            ["required"] = new JsonArray(Discriminator),
            ["allOf"] = new JsonArray([
                .. Records.Select(r => new JsonObject
                {
                    ["if"] = new JsonObject
                    {
                        ["properties"] = new JsonObject
                        {
                            [Discriminator] = new JsonObject { ["const"] = r.Key },
                        },
                        ["required"] = new JsonArray(Discriminator),
                    },
                    ["then"] = r.Value.Schema(page),
                }),
            ]),
        };
}

/// <summary>An object with a year for each word.</summary>
internal sealed record ByYearShape(Shape Item)
    : Shape("an object with years, as { \"2026\": { … } }")
{
    public override IEnumerable<Flaw> Flaws(JsonElement found, string place) =>
        found.ValueKind == JsonValueKind.Object && found.EnumerateObject().Any()
            ? found
                .EnumerateObject()
                .SelectMany(year =>
                    year.Name.Length == 4 && year.Name.All(char.IsAsciiDigit)
                        ? Item.Flaws(year.Value, $"{place}.{year.Name}")
                        : [At($"{place}.{year.Name}", $"\"{year.Name}\"", "a year, as \"2026\"")]
                )
            : [Misfit(found, place)];

    public override JsonObject Schema(SchemaPage page) =>
        new()
        {
            ["type"] = "object",
            ["propertyNames"] = new JsonObject { ["pattern"] = "^[0-9]{4}$" },
            ["additionalProperties"] = Item.Schema(page),
            ["minProperties"] = 1,
        };
}
