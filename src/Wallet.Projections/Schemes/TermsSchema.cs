using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Wallet.Projections.Schemes;

/// <summary>The shapes of the terms as a JSON Schema, so that an editor helps whoever writes a file.</summary>
public static class TermsSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <param name="comments">The comments of the domain, as the compiler writes them beside it.</param>
    public static string Write(XDocument comments)
    {
        var page = new SchemaPage(comments);
        var terms = Shapes.Terms.Whole(page);
        terms.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        terms.Insert(1, "title", "Terms of a scheme");
        terms["$defs"] = page.Definitions();
        return terms.ToJsonString(Indented) + "\n";
    }
}

/// <summary>What a schema gathers while the shapes are written: each record once, and its explanation.</summary>
internal sealed class SchemaPage(XDocument comments)
{
    private readonly SortedDictionary<string, JsonObject?> definitions = new(
        StringComparer.Ordinal
    );

    public JsonObject Refer(string name, Func<JsonObject> write)
    {
        if (definitions.TryAdd(name, null))
        {
            definitions[name] = write();
        }
        return new JsonObject { ["$ref"] = $"#/$defs/{name}" };
    }

    public JsonObject Definitions() =>
        new(definitions.Select(d => KeyValuePair.Create<string, JsonNode?>(d.Key, d.Value)));

    public string? Explain(Type type) => Plain(Member($"T:{type.FullName}")?.Element("summary"));

    public string? Explain(Type type, string property) =>
        Plain(
            Member($"T:{type.FullName}")
                ?.Elements("param")
                .FirstOrDefault(p => (string?)p.Attribute("name") == property)
        )
        ?? (
            type.BaseType is { } baseType
                ? Plain(Member($"P:{type.FullName}.{property}")?.Element("summary"))
                    ?? Explain(baseType, property)
                : null
        );

    private XElement? Member(string name) =>
        comments.Descendants("member").FirstOrDefault(m => (string?)m.Attribute("name") == name);

    private static string? Plain(XElement? words) =>
        words is null
            ? null
            : string.Join(
                ' ',
                words.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            );
}
