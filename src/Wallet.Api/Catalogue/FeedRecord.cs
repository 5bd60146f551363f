using System.Text.Json;

namespace Wallet.Api.Catalogue;

/// <summary>A record of a feed, or an object within one. What is wrong with it is noted; what was read of it is then worth nothing.</summary>
internal sealed class FeedRecord
{
    private const int LongestText = 20_000;
    private const int LongestQuote = 60;

    private readonly JsonElement json;
    private readonly RecordFlaws flaws;
    private readonly string path;

    private FeedRecord(JsonElement json, RecordFlaws flaws, string path)
    {
        this.json = json;
        this.flaws = flaws;
        this.path = path;
    }

    public static FeedRecord At(
        string list,
        int index,
        string idField,
        JsonElement json,
        ICollection<RefusedRecord> refused
    )
    {
        // A code is what its provider knows it by.
        var name = TextOf(Find(json, "primaryCode.code")) ?? TextOf(Find(json, idField));
        return new FeedRecord(json, new RecordFlaws($"{list}[{index}]", name, refused), path: "");
    }

    public bool IsSound => !flaws.Any;

    public void Refuse(string field, string reason) => flaws.Add(path + field, reason);

    public void RefuseUnless(bool holds, string field, string allowed)
    {
        if (!holds)
        {
            Refuse(field, $"found {Quote(Find(field))}, allowed is {allowed}");
        }
    }

    public string Text(string field)
    {
        var text = FindText(field);
        RefuseUnless(text is not null, field, $"a text of 1 to {LongestText} characters");
        return text ?? "";
    }

    public string? TextOrNull(string field) => Has(field) ? Text(field) : null;

    /// <summary>Absent, null and an empty list are the same.</summary>
    public IReadOnlyList<string> Texts(string field)
    {
        var texts = List(field).Select(item => TextOf(item)).ToArray();
        RefuseUnless(!texts.Contains(null), field, "a list of texts");
        return [.. texts.OfType<string>()];
    }

    /// <summary>Absent, null and an empty list are the same.</summary>
    public IReadOnlyList<FeedRecord> Each(string field) =>
        [.. List(field).Select((item, i) => new FeedRecord(item, flaws, $"{path}{field}[{i}]."))];

    public bool Has(string field) => Find(field) is not null;

    /// <summary>The value of a field, or of one within it: "primaryCode.code". Absent and null are the same.</summary>
    public JsonElement? Find(string field) => Find(json, field);

    /// <summary>Null when there is anything but a text that we can keep.</summary>
    public string? FindText(string field) => TextOf(Find(field));

    private JsonElement[] List(string field)
    {
        var list = Find(field);
        var isList = list is null or { ValueKind: JsonValueKind.Array };
        RefuseUnless(isList, field, "a list");
        return isList && list is { } items ? [.. items.EnumerateArray()] : [];
    }

    private static JsonElement? Find(JsonElement json, string field)
    {
        foreach (var name in field.Split('.'))
        {
            if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json))
            {
                return null;
            }
        }
        return json.ValueKind == JsonValueKind.Null ? null : json;
    }

    private static string? TextOf(JsonElement? value)
    {
        try
        {
            // PostgreSQL keeps no character zero.
            return
                value is { ValueKind: JsonValueKind.String } found
                && found.GetString() is { Length: <= LongestText } text
                && !string.IsNullOrWhiteSpace(text)
                && !text.Contains('\0', StringComparison.Ordinal)
                ? text
                : null;
        }
        catch (InvalidOperationException) // half a surrogate pair
        {
            return null;
        }
    }

    private static string Quote(JsonElement? value)
    {
        var text = value?.GetRawText() ?? "nothing";
        return text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}…";
    }
}
