using System.Text.Json.Nodes;

namespace Wallet.Projections.Tests.Schemes;

/// <summary>A clause with one thing changed, in many ways: each word left out, misspelled or with another value.</summary>
internal static class Changes
{
    private static readonly string[] Values =
    [
        "null",
        "true",
        "-1",
        "0",
        "1",
        "8",
        "0.00001",
        "1e3",
        "100000000",
        "\"\"",
        "\" \"",
        "\"a\"",
        "\"nl\"",
        "\"1.00\"",
        "\"2026-02-30\"",
        "\"2026-05-01\"",
        "\"02-29\"",
        "{}",
        "[]",
        "[null]",
        "[\"a\"]",
        "[\"public\"]",
        "[\"exam\",\"exam\"]",
        """[{"from":"2026-02-01","until":"2026-02-02"}]""",
        """[{"clause":"person-has","fact":"a"}]""",
        """[{"clause":"course-level-at-most","nlqf":4}]""",
        """[{"clause":"lot-usable-for-months","months":4}]""",
    ];

    public static IEnumerable<string> Of(string clause)
    {
        var words = JsonNode.Parse(clause)!.AsObject().Select(w => w.Key).ToArray();
        foreach (var word in words)
        {
            yield return Changed(clause, c => c.Remove(word));
            yield return Changed(
                clause,
                c =>
                {
                    c[$"{word}s"] = c[word]!.DeepClone();
                    c.Remove(word);
                }
            );
        }
        foreach (var word in words.Append("when"))
        {
            foreach (var value in Values)
            {
                yield return Changed(clause, c => c[word] = JsonNode.Parse(value));
            }
        }
        yield return Changed(clause, c => c["article"] = " ");
        yield return Changed(clause, c => c["color"] = "red");
    }

    private static string Changed(string clause, Action<JsonObject> change)
    {
        var changed = JsonNode.Parse(clause)!.AsObject();
        change(changed);
        return changed.ToJsonString();
    }
}
