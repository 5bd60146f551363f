using System.Text.Json;
using Wallet.Api.Words;

namespace Wallet.Api.Catalogue;

/// <summary>Courses as the Open Education API (OEAPI, version 6) gives them: three lists of records, not yet looked into.</summary>
public sealed record Feed(
    IReadOnlyList<JsonElement> Organisations,
    IReadOnlyList<JsonElement> Courses,
    IReadOnlyList<JsonElement> CourseOfferings
)
{
    public const int BytesAtMost = 20 * 1024 * 1024;
    private const int RecordsAtMost = 50_000;

    /// <summary>Reads a document of the form <c>{organisations, courses, courseOfferings}</c>.</summary>
    /// <exception cref="FeedUnreadableException">It is no such document.</exception>
    public static Feed Parse(ReadOnlyMemory<byte> document) => Of(ParseJson(document));

    internal static Feed Of(JsonElement document) =>
        new(
            List(document, "organisations"),
            List(document, "courses"),
            List(document, "courseOfferings")
        );

    internal static JsonElement ParseJson(ReadOnlyMemory<byte> document)
    {
        if (document.Length > BytesAtMost)
        {
            throw FeedUnreadableException.TooLarge();
        }
        try
        {
            return JsonElement.Parse(document.Span);
        }
        catch (JsonException e)
        {
            throw new FeedUnreadableException(
                FeedWords.NoJson((e.LineNumber ?? 0) + 1, (e.BytePositionInLine ?? 0) + 1)
            );
        }
    }

    internal static IReadOnlyList<JsonElement> List(JsonElement document, string name)
    {
        if (
            document.ValueKind != JsonValueKind.Object
            || !document.TryGetProperty(name, out var list)
            || list.ValueKind != JsonValueKind.Array
        )
        {
            throw new FeedUnreadableException(FeedWords.NoList(name));
        }
        return list.GetArrayLength() <= RecordsAtMost
            ? [.. list.EnumerateArray()]
            : throw new FeedUnreadableException(
                FeedWords.TooManyRecords(list.GetArrayLength(), name, RecordsAtMost)
            );
    }
}

/// <summary>There is no feed to read; the message says why, in one line for people.</summary>
public sealed class FeedUnreadableException(Text reason) : Exception(reason.En)
{
    public Text Reason => reason;

    internal static FeedUnreadableException TooLarge() =>
        new(FeedWords.TooLarge(Feed.BytesAtMost / 1024 / 1024));
}
