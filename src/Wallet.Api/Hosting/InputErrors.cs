using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Wallet.Api.Words;

namespace Wallet.Api.Hosting;

/// Says of a request that could not be bound where it went wrong and what was found there, without naming our types.
internal static partial class InputErrors
{
    private const int LongestQuote = 40;

    private const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture;

    public static async Task<Dictionary<string, string[]>> InAsync(
        BadHttpRequestException bad,
        HttpRequest request
    )
    {
        var (field, complaint) = bad.InnerException switch
        {
            JsonException { InnerException: JsonException } malformed => InBody(
                malformed,
                ProblemWords.NotJson(
                    (malformed.LineNumber ?? 0) + 1,
                    (malformed.BytePositionInLine ?? 0) + 1
                )
            ),
            JsonException missing
                when Missing().Match(missing.Message) is { Success: true } names => InBody(
                missing,
                ProblemWords.AllMissing(names.Groups["names"].Value)
            ),
            JsonException twice when Double().Match(twice.Message) is { Success: true } name =>
                InBody(twice, ProblemWords.Twice(name.Groups["name"].Value)),
            JsonException wrong => InBody(
                wrong,
                ProblemWords.Unusable(Found(await BodyAsync(request), wrong))
            ),
            _ when Unbound().Match(bad.Message) is { Success: true } value => (
                value.Groups["name"].Value,
                ProblemWords.Unusable(Quoted(value.Groups["found"].Value))
            ),
            _ when Required().Match(bad.Message) is { Success: true } value => (
                value.Groups["name"].Value,
                ProblemWords.Missing
            ),
            _ => ("body", ProblemWords.BodyMissing),
        };
        return new() { [field] = [complaint.ToString()] };
    }

    private static (string Field, Text Complaint) InBody(JsonException error, Text complaint)
    {
        var path = error.Path?.TrimStart('$').TrimStart('.');
        return (string.IsNullOrEmpty(path) ? "body" : path, complaint);
    }

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        request.Body.Position = 0;
        using var copy = new MemoryStream();
        await request.Body.CopyToAsync(copy);
        return copy.ToArray();
    }

    /// The token at which the reader stood when it gave up.
    private static Text Found(byte[] body, JsonException wrong)
    {
        var end = StartOfLine(body, wrong.LineNumber ?? 0) + (wrong.BytePositionInLine ?? 0);
        var reader = new Utf8JsonReader(body);
        while (reader.Read())
        {
            if (reader.BytesConsumed >= end)
            {
                break;
            }
        }
        return reader.TokenType switch
        {
            JsonTokenType.StartObject or JsonTokenType.EndObject => ProblemWords.AnObject,
            JsonTokenType.StartArray or JsonTokenType.EndArray => ProblemWords.AnArray,
            JsonTokenType.String or JsonTokenType.PropertyName => Quoted(Written(ref reader)),
            _ => Same(Short(Encoding.UTF8.GetString(reader.ValueSpan))),
        };
    }

    /// Half a character cannot be read as text; then as it was written.
    private static string Written(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }

    private static long StartOfLine(byte[] body, long line)
    {
        var start = 0;
        for (; line > 0; line--)
        {
            start += Array.IndexOf(body, (byte)'\n', start) - start + 1;
        }
        return start;
    }

    private static Text Quoted(string found) => Same($"\"{Short(found)}\"");

    private static Text Same(string inBothLanguages) => new(inBothLanguages, inBothLanguages);

    private static string Short(string text) =>
        text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}…";

    [GeneratedRegex("missing required properties including: (?<names>.*?)\\.( Path:|$)", Options)]
    private static partial Regex Missing();

    [GeneratedRegex("Duplicate property '(?<name>[^']+)'", Options)]
    private static partial Regex Double();

    [GeneratedRegex(
        "^Failed to bind parameter \".* (?<name>\\w+)\" from \"(?<found>.*)\"\\.$",
        Options
    )]
    private static partial Regex Unbound();

    [GeneratedRegex("^Required parameter \".* (?<name>\\w+)\" was not provided", Options)]
    private static partial Regex Required();
}
