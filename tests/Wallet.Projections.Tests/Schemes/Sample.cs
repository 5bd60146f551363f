using System.Text.Json.Nodes;
using Wallet.Projections.Schemes;

namespace Wallet.Projections.Tests.Schemes;

/// <summary>Terms without flaws, to change one thing in.</summary>
internal static class Sample
{
    public const string Sound = """
        {
          "$schema": "../terms.schema.json",
          "scheme": "nl-test", "country": "nl", "effectiveFrom": "2026-01-01", "kind": "sector", "rank": 21, "residualOwner": "fund",
          "about": {
            "nl": { "name": "a", "pays": "b", "forWhom": "c", "howToApply": "d" },
            "en": { "name": "a", "pays": "b", "forWhom": "c", "howToApply": "d" }
          },
          "clauses": [ { "clause": "at-most-share", "percent": 90, "article": "art. 4.2" } ]
        }
        """;

    public static string With(string word, string value)
    {
        var document = JsonNode.Parse(Sound)!;
        document[word] = JsonNode.Parse(value);
        return document.ToJsonString();
    }

    public static string Without(string word)
    {
        var document = JsonNode.Parse(Sound)!.AsObject();
        document.Remove(word);
        return document.ToJsonString();
    }

    /// <summary>With a clause more, and those beside it that some need.</summary>
    public static string WithClause(string clause)
    {
        var document = JsonNode.Parse(Sound)!;
        var one = JsonNode.Parse(clause)!;
        string[] needed =
        [
            """{ "clause": "application-windows", "windows": [{ "from": "2026-02-01", "until": "2026-03-31" }] }""",
            """{ "clause": "grant-per-year", "amount": "1.00" }""",
            """{ "clause": "granted-on-application", "atMost": "1.00" }""",
        ];
        document["clauses"] = new JsonArray([
            one,
            .. needed
                .Select(n => JsonNode.Parse(n)!)
                .Where(n =>
                    one is not JsonObject o || o["clause"]?.ToString() != n["clause"]!.ToString()
                ),
        ]);
        return document.ToJsonString();
    }

    public static IReadOnlyList<Flaw> FlawsOf(string document, string file = "file") =>
        TermsReader.Read(file, document) is TermsReading.Flawed flawed ? flawed.Flaws : [];
}
