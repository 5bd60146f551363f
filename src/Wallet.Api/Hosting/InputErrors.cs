using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

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
                Sentence(malformed)
            ),
            JsonException missing
                when Missing().Match(missing.Message) is { Success: true } names => InBody(
                missing,
                $"These are required and were not given: {names.Groups["names"].Value}."
            ),
            JsonException wrong => InBody(
                wrong,
                $"{Found(await BodyAsync(request), wrong)} cannot be used here."
            ),
            _ when Unbound().Match(bad.Message) is { Success: true } value => (
                value.Groups["name"].Value,
                $"\"{Short(value.Groups["found"].Value)}\" cannot be used here."
            ),
            _ when Required().Match(bad.Message) is { Success: true } value => (
                value.Groups["name"].Value,
                "This is required and was not given."
            ),
            _ => ("body", "A JSON body is required here."),
        };
        return new() { [field] = [complaint] };
    }

    private static (string Field, string Complaint) InBody(JsonException error, string complaint)
    {
        var path = error.Path?.TrimStart('$').TrimStart('.');
        return (string.IsNullOrEmpty(path) ? "body" : path, complaint);
    }

    // "'}' is an invalid start of a value. LineNumber: 0 | BytePositionInLine: 10."
    private static string Sentence(JsonException malformed) =>
        $"{malformed.Message.Split(" Path:")[0].Split(" LineNumber:")[0]} "
        + $"Line {malformed.LineNumber + 1}, byte {malformed.BytePositionInLine + 1}.";

    private static async Task<byte[]> BodyAsync(HttpRequest request)
    {
        request.Body.Position = 0;
        using var copy = new MemoryStream();
        await request.Body.CopyToAsync(copy);
        return copy.ToArray();
    }

    /// The token at which the reader stood when it gave up.
    private static string Found(byte[] body, JsonException wrong)
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
            JsonTokenType.StartObject or JsonTokenType.EndObject => "An object",
            JsonTokenType.StartArray or JsonTokenType.EndArray => "An array",
            JsonTokenType.String or JsonTokenType.PropertyName => $"\"{Short(Text(ref reader))}\"",
            _ => Short(Encoding.UTF8.GetString(reader.ValueSpan)),
        };
    }

    /// Half a character cannot be read as text; then as it was written.
    private static string Text(ref Utf8JsonReader reader)
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

    private static string Short(string text) =>
        text.Length <= LongestQuote ? text : $"{text[..LongestQuote]}…";

    [GeneratedRegex("missing required properties including: (?<names>.*?)\\.( Path:|$)", Options)]
    private static partial Regex Missing();

    [GeneratedRegex(
        "^Failed to bind parameter \".* (?<name>\\w+)\" from \"(?<found>.*)\"\\.$",
        Options
    )]
    private static partial Regex Unbound();

    [GeneratedRegex("^Required parameter \".* (?<name>\\w+)\" was not provided", Options)]
    private static partial Regex Required();
}
