using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Wallet.Api.Catalogue;

namespace Wallet.Api.Tests.Catalogue;

/// Against a web server that gives the sample feed, as one document and page by page.
public sealed class An_import_from_an_address : IAsyncLifetime, IDisposable
{
    private readonly WebApplication service = WebApplication.CreateSlimBuilder().Build();
    private readonly FeedSource feeds = new(Reach.Anywhere);

    private string Address => service.Urls.First();

    public Task InitializeAsync()
    {
        var feed = SampleFeed.Read();
        service.Urls.Add("http://127.0.0.1:0");
        service.MapGet("/courses.json", () => feed);
        service.MapGet("/v6", () => new { specification = "an OEAPI service" });
        service.MapGet(
            "/v6/organisations",
            (int pageNumber) => Page(feed["organisations"]!, pageNumber)
        );
        service.MapGet("/v6/courses", (int pageNumber) => Page(feed["courses"]!, pageNumber));
        service.MapGet(
            "/v6/organisations/{id}/course-offerings",
            (string id, int pageNumber) => Page(OfferedBy(id, feed), pageNumber)
        );
        service.MapGet("/text", () => Results.Text("<html>"));
        service.MapGet("/broken", () => Results.StatusCode(500));
        service.MapGet("/large", () => Results.Bytes(new byte[Feed.BytesAtMost + 1]));
        service.MapGet(
            "/endless/organisations",
            () => new { items = Array.Empty<int>(), hasNextPage = true }
        );
        service.MapGet(
            "/silent",
            (CancellationToken gone) => Task.Delay(Timeout.InfiniteTimeSpan, gone)
        );
        return service.StartAsync();
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    public void Dispose() => feeds.Dispose();

    [Theory]
    [InlineData("/courses.json")]
    [InlineData("/v6")]
    [InlineData("/v6/")]
    public async Task Reads_every_record(string path)
    {
        var feed = await FetchAsync(Address + path);

        Assert.Equal(16, feed.Organisations.Count);
        Assert.Equal(69, feed.Courses.Count);
        Assert.Equal(135, feed.CourseOfferings.Count);
    }

    [Theory]
    [InlineData("/text", "/text: it is no JSON at line 1, byte 1")]
    [InlineData("/broken", "/broken: it gives no answer: ")]
    [InlineData("/large", "/large: it is larger than the 20 MB that are read at once")]
    [InlineData("/nowhere", ": there is nothing")]
    [InlineData("/endless", ": it has more than 2000 pages")]
    public async Task Says_what_is_wrong_in_one_line(string path, string expected)
    {
        var unreadable = await Assert.ThrowsAsync<FeedUnreadableException>(() =>
            FetchAsync(Address + path)
        );

        Assert.Contains(expected, unreadable.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', unreadable.Message);
    }

    [Fact]
    public async Task Does_not_wait_for_ever()
    {
        using var impatient = new FeedSource(Reach.Anywhere, TimeSpan.FromSeconds(1));

        var unreadable = await Assert.ThrowsAsync<FeedUnreadableException>(() =>
            impatient.FetchAsync($"{Address}/silent", CancellationToken.None)
        );

        Assert.Equal("it takes longer than 1 seconds to read", unreadable.Message);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/courses.json")]
    [InlineData("/etc/passwd")]
    [InlineData("courses.json")]
    public async Task Takes_no_other_scheme(string address)
    {
        var unreadable = await Assert.ThrowsAsync<FeedUnreadableException>(() =>
            FetchAsync(address)
        );

        Assert.Equal(
            $"\"{address}\" is no address that begins with https:// or http://",
            unreadable.Message
        );
        Assert.Equal(
            $"\"{address}\" is geen adres dat begint met https:// of http://",
            unreadable.Reason.Nl
        );
    }

    [Fact]
    public async Task Says_that_nobody_answers()
    {
        var address = Address;
        await service.StopAsync();

        var unreadable = await Assert.ThrowsAsync<FeedUnreadableException>(() =>
            FetchAsync(address)
        );

        Assert.StartsWith(
            $"{address}/: it gives no answer: ",
            unreadable.Message,
            StringComparison.Ordinal
        );
    }

    private Task<Feed> FetchAsync(string address) =>
        feeds.FetchAsync(address, CancellationToken.None);

    private static JsonArray OfferedBy(string organisation, JsonObject feed) =>
        new([
            .. feed["courseOfferings"]!
                .AsArray()
                .Where(o => o!["organisationId"]!.GetValue<string>() == organisation)
                .Select(o => o!.DeepClone()),
        ]);

    // Small pages: a service may give fewer records than were asked for.
    private static JsonObject Page(JsonNode list, int number)
    {
        var pages = list.AsArray().Chunk(10).ToArray();
        return new JsonObject
        {
            ["items"] = JsonSerializer.SerializeToNode(pages.ElementAtOrDefault(number - 1) ?? []),
            ["hasNextPage"] = number < pages.Length,
        };
    }
}
