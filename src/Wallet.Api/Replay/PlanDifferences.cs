using System.Text.Json;
using System.Text.Json.Nodes;
using Wallet.Domain.Planning;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Replay;

/// <summary>What differs between a plan as it was stored and the same one planned again, in words.</summary>
/// <remarks>The nearest change is advice and decides nothing: it may get better without the decision being another.</remarks>
internal static class PlanDifferences
{
    public static IEnumerable<string> Between(FundingPlan stored, FundingPlan again)
    {
        if (WithoutAdvice(stored) == WithoutAdvice(again))
        {
            return [];
        }
        var (lines, linesAgain) = (ByLot(stored), ByLot(again));
        return
        [
            .. Differ("the price", stored.Price, again.Price),
            .. Differ("what others pay", stored.AlreadyFunded, again.AlreadyFunded),
            .. Differ("the learner's contribution", stored.Contribution, again.Contribution),
            .. Differ("the order of the lots", OrderOf(stored), OrderOf(again)),
            .. lines
                .Keys.Union(linesAgain.Keys)
                .SelectMany(lot =>
                    OfLine(lines.GetValueOrDefault(lot), linesAgain.GetValueOrDefault(lot))
                        .Select(difference => $"lot {lot}: {difference}")
                ),
        ];
    }

    private static IEnumerable<string> OfLine(JsonObject? stored, JsonObject? again) =>
        (stored, again) switch
        {
            (null, _) => ["not in the stored plan"],
            (_, null) => ["in the stored plan only"],
            _ => stored
                .Select(m => m.Key)
                .Union(again.Select(m => m.Key))
                .SelectMany(member =>
                    Differ(Words(member), Written(stored[member]), Written(again[member]))
                ),
        };

    private static IEnumerable<string> Differ<T>(string what, T stored, T again)
        where T : notnull =>
        stored.Equals(again) ? [] : [$"{what} was {stored}, planned again {again}"];

    private static string Words(string member) =>
        member switch
        {
            "pays" => "what it pays",
            "termsFrom" => "the first day of its terms",
            "code" => "the reason",
            "article" => "the article",
            _ => $"\"{member}\"",
        };

    private static string Written(JsonNode? value) =>
        value switch
        {
            null => "nothing",
            JsonValue v when v.GetValueKind() == JsonValueKind.String => v.GetValue<string>(),
            _ => value.ToJsonString(),
        };

    private static string OrderOf(FundingPlan plan) =>
        string.Join(", ", plan.Lines.Select(l => l.Lot));

    /// Each line as it is stored, the verdict's members among its own.
    private static Dictionary<string, JsonObject> ByLot(FundingPlan plan) =>
        plan
            .Lines.GroupBy(l => l.Lot.ToString())
            .ToDictionary(
                lot => lot.Key,
                lot => new JsonObject(
                    lot.Take(1)
                        .Select(l => l with { Change = null })
                        .SelectMany(l =>
                            Members(l).Where(m => m.Key != "verdict").Concat(Members(l.Verdict))
                        )
                )
            );

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members<T>(T record) =>
        JsonSerializer
            .SerializeToNode(record, WalletJson.Options)!
            .AsObject()
            .Select(m => KeyValuePair.Create(m.Key, m.Value?.DeepClone()));

    private static FundingPlan WithoutAdvice(FundingPlan plan) =>
        plan with
        {
            Lines = [.. plan.Lines.Select(l => l with { Change = null })],
        };
}
