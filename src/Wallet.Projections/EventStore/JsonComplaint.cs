using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wallet.Projections.EventStore;

/// <summary>What is wrong with a JSON file, for whoever wrote it: place, what was found and what is allowed, without naming our types.</summary>
public static partial class JsonComplaint
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    public static (string Place, string Problem) Of(Exception e, string file) =>
        e switch
        {
            InListException { InnerException: JsonException inList } list => Within(
                list,
                Of(inList, file)
            ),
            JsonException { InnerException: JsonException } malformed => (
                $"line {malformed.LineNumber + 1}",
                $"this is not JSON: {WithoutPlace(malformed.Message)}"
            ),
            JsonException json => (json.Path ?? "$", InWords(json.Message, json.Path ?? "$", file)),
            _ => (
                PlaceIn().Match(e.Message) is { Success: true } found
                    ? found.Groups["place"].Value
                    : "$",
                InWords(e.Message, "$", file)
            ),
        };

    private static (string Place, string Problem) Within(
        JsonException list,
        (string Place, string Problem) found
    ) => found.Place[0] == '$' ? (list.Path + found.Place[1..], found.Problem) : found;

    private static string InWords(string message, string place, string file) =>
        Unknown().Match(message) is { Success: true } unknown
            ? $"found \"{unknown.Groups["word"].Value}\", allowed are only the words of this format"
        : Missing().Match(message) is { Success: true } missing
            ? $"found no {missing.Groups["words"].Value}, which has to be there"
        : Double().Match(message) is { Success: true } twice
            ? $"found '{twice.Groups["word"].Value}' twice, allowed is once"
        : message.Contains("type discriminator", StringComparison.Ordinal)
            ? "the word that says what it is (clause, kind or do) is missing"
        : message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)
            ? $"found {At(place, file)}, which cannot stand here"
        : WithoutPlace(message);

    // The serializer names the type around the value, which says nothing to whoever wrote it.
    private static string At(string place, string file)
    {
        using var document = JsonDocument.Parse(file);
        var found = document.RootElement;
        foreach (var step in Steps().Matches(place).Select(m => m.Groups["word"].Value))
        {
            found = found.ValueKind switch
            {
                JsonValueKind.Array => found[int.Parse(step, CultureInfo.InvariantCulture)],
                JsonValueKind.Object when found.TryGetProperty(step, out var inner) => inner,
                _ => found,
            };
        }
        return found.ValueKind switch
        {
            JsonValueKind.Object => "{ … }",
            JsonValueKind.Array => "[ … ]",
            _ => found.GetRawText(),
        };
    }

    private static string WithoutPlace(string message) =>
        message.Split(" Path:")[0].Split(" LineNumber:")[0];

    [GeneratedRegex(
        "(The JSON property '|unrecognized type discriminator id ')(?<word>.+?)'",
        Options
    )]
    private static partial Regex Unknown();

    [GeneratedRegex("Duplicate property '(?<word>[^']+)'", Options)]
    private static partial Regex Double();

    [GeneratedRegex(@"\.(?<word>\w+)|\[(?<word>[0-9]+)\]|\['(?<word>.+?)'\]", Options)]
    private static partial Regex Steps();

    [GeneratedRegex("Path: (?<place>\\$[^ |]*)", Options)]
    private static partial Regex PlaceIn();

    [GeneratedRegex("missing required properties including: (?<words>.*?)\\.( Path:|$)", Options)]
    private static partial Regex Missing();
}
