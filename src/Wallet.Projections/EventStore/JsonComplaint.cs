using System.Text.Json;
using System.Text.RegularExpressions;

namespace Wallet.Projections.EventStore;

/// <summary>What is wrong with a JSON file, for whoever wrote it: place, what was found and what is allowed, without naming our types.</summary>
public static partial class JsonComplaint
{
    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    public static (string Place, string Problem) Of(Exception e) =>
        e switch
        {
            InListException { InnerException: JsonException inList } list => Within(
                list,
                Of(inList)
            ),
            JsonException { InnerException: JsonException } malformed => (
                $"line {malformed.LineNumber + 1}",
                $"this is not JSON: {WithoutPlace(malformed.Message)}"
            ),
            JsonException json => (json.Path ?? "$", InWords(json.Message)),
            _ => ("$", InWords(e.Message)),
        };

    private static (string Place, string Problem) Within(
        JsonException list,
        (string Place, string Problem) found
    ) => found.Place[0] == '$' ? (list.Path + found.Place[1..], found.Problem) : found;

    private static string InWords(string message) =>
        Unknown().Match(message) is { Success: true } unknown
            ? $"found \"{unknown.Groups["word"].Value}\", allowed are only the words of this format"
        : Missing().Match(message) is { Success: true } missing
            ? $"found no {missing.Groups["words"].Value}, which has to be there"
        : Null().Match(message) is { Success: true } nothing
            ? $"found null for '{JsonNamingPolicy.CamelCase.ConvertName(nothing.Groups["word"].Value)}', which has to be there"
        : message.Contains("type discriminator", StringComparison.Ordinal)
            ? "the word that says what it is (clause, kind or do) is missing"
        : message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal)
            ? "found a value of another kind than is allowed here"
        : WithoutPlace(message);

    private static string WithoutPlace(string message) =>
        message.Split(" Path:")[0].Split(" LineNumber:")[0];

    [GeneratedRegex(
        "(The JSON property '|unrecognized type discriminator id ')(?<word>.+?)'",
        Options
    )]
    private static partial Regex Unknown();

    [GeneratedRegex("'(?<word>\\w+)' on type '.*' doesn't allow null", Options)]
    private static partial Regex Null();

    [GeneratedRegex("missing required properties including: (?<words>.*?)\\.( Path:|$)", Options)]
    private static partial Regex Missing();
}
