using System.Text.Json;

namespace Wallet.Api.Catalogue;

/// <summary>Courses as the Open Education API (OEAPI, version 6) gives them: three lists of records, not yet looked into.</summary>
public sealed record Feed(
    IReadOnlyList<JsonElement> Organisations,
    IReadOnlyList<JsonElement> Courses,
    IReadOnlyList<JsonElement> CourseOfferings
)
{
    public const int BytesAtMost = 20 * 1024 * 1024;

    /// <summary>Reads a document of the form <c>{organisations, courses, courseOfferings}</c>.</summary>
    /// <exception cref="FeedUnreadableException">It is no such document.</exception>
    public static Feed Parse(ReadOnlyMemory<byte> document)
    {
        var root = ParseJson(document);
        return new Feed(
            List(root, "organisations"),
            List(root, "courses"),
            List(root, "courseOfferings")
        );
    }

    internal static JsonElement ParseJson(ReadOnlyMemory<byte> document)
    {
        if (document.Length > BytesAtMost)
        {
            throw new FeedUnreadableException(
                $"found more than {BytesAtMost / 1024 / 1024} MB, which is the most that is read at once"
            );
        }
        try
        {
            using var json = JsonDocument.Parse(document);
            return json.RootElement.Clone();
        }
        catch (JsonException e)
        {
            throw new FeedUnreadableException(
                $"this is no JSON from line {e.LineNumber + 1}, position {e.BytePositionInLine + 1} on"
            );
        }
    }

    internal static JsonElement[] List(JsonElement root, string name) =>
        root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty(name, out var list)
        && list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray()]
            : throw new FeedUnreadableException(
                $"found no list \"{name}\"; it must be there, if only empty"
            );
}

/// <summary>Nothing can be read from there; the message says why, in one line for people.</summary>
public sealed class FeedUnreadableException(string reason) : Exception(reason);
