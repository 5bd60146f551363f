using System.Net;
using System.Text.Json;
using Wallet.Api.Words;

namespace Wallet.Api.Catalogue;

/// <summary>Reads all pages of a service that speaks the Open Education API, version 6.</summary>
internal sealed class OeapiReader(HttpClient http, Uri root)
{
    // The largest that the API knows.
    private const int PageSize = 250;
    private const int AnswersAtMost = 2_000;

    private int answers;
    private long bytes;

    /// <summary>The API has no list of all offerings; each organisation has one of its own.</summary>
    public async Task<Feed> ReadAllAsync(CancellationToken cancellation)
    {
        var organisations = await ReadListAsync("organisations", cancellation);
        var courses = await ReadListAsync("courses", cancellation);
        var offerings = new List<JsonElement>();
        foreach (var id in organisations.Select(IdOf).OfType<string>())
        {
            var path = $"organisations/{Uri.EscapeDataString(id)}/course-offerings";
            offerings.AddRange(await ReadListAsync(path, cancellation));
        }
        return new Feed(organisations, courses, offerings);
    }

    /// <summary>Null when there is nothing at that address.</summary>
    public async Task<JsonElement?> FindAsync(Uri address, CancellationToken cancellation)
    {
        try
        {
            using var answer = await http.GetAsync(address, cancellation);
            if (answer.StatusCode == HttpStatusCode.NotFound)
            {
                return null;
            }
            answer.EnsureSuccessStatusCode();
            var content = await answer.Content.ReadAsByteArrayAsync(cancellation);
            Count(content.Length);
            return Feed.ParseJson(content);
        }
        catch (Exception e) when (ReasonOf(e, cancellation) is { } reason)
        {
            throw new FeedUnreadableException(FeedWords.At(address, reason));
        }
    }

    private void Count(int length)
    {
        answers++;
        bytes += length;
        if (bytes > Feed.BytesAtMost)
        {
            throw FeedUnreadableException.TooLarge();
        }
        if (answers > AnswersAtMost)
        {
            throw new FeedUnreadableException(FeedWords.TooManyPages(AnswersAtMost));
        }
    }

    private Text? ReasonOf(Exception e, CancellationToken cancellation) =>
        e switch
        {
            FeedUnreadableException unreadable => unreadable.Reason,
            HttpRequestException { InnerException: FeedUnreadableException refused } =>
                refused.Reason,
            HttpRequestException
            {
                HttpRequestError: HttpRequestError.ConfigurationLimitExceeded
            } => FeedUnreadableException.TooLarge().Reason,
            HttpRequestException => FeedWords.NoAnswer(e.Message),
            TaskCanceledException when !cancellation.IsCancellationRequested =>
                FeedWords.NoAnswerWithin(http.Timeout),
            _ => null,
        };

    private async Task<List<JsonElement>> ReadListAsync(string path, CancellationToken cancellation)
    {
        var items = new List<JsonElement>();
        for (var page = 1; ; page++)
        {
            var address = AddressOf(path, page);
            var found =
                await FindAsync(address, cancellation)
                ?? throw new FeedUnreadableException(FeedWords.At(address, FeedWords.Nothing));
            items.AddRange(Feed.List(found, "items"));
            if (!HasNextPage(found))
            {
                return items;
            }
        }
    }

    private Uri AddressOf(string path, int page) =>
        new(
            $"{root.GetLeftPart(UriPartial.Path).TrimEnd('/')}/{path}?pageSize={PageSize}&pageNumber={page}&consumer={FeedCourse.OurConsumerKey}"
        );

    private static bool HasNextPage(JsonElement page) =>
        page.TryGetProperty("hasNextPage", out var next) && next.ValueKind == JsonValueKind.True;

    private static string? IdOf(JsonElement organisation) =>
        organisation.ValueKind == JsonValueKind.Object
        && organisation.TryGetProperty("organisationId", out var id)
        && id.ValueKind == JsonValueKind.String
            ? id.GetString()
            : null;
}
