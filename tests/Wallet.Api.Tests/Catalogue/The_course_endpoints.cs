using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Catalogue;
using Wallet.Testing;

namespace Wallet.Api.Tests.Catalogue;

public sealed class CatalogueHost : IAsyncLifetime
{
    private TestHost? host;

    public HttpClient Client => host!.Client;

    public async Task InitializeAsync()
    {
        host = await TestHost.StartAsync(await TestDatabase.CreateAsync());
        var feed = Feed.Parse(await File.ReadAllBytesAsync(SampleFeed.Path));
        var store = host.Services.GetRequiredService<IDocumentStore>();
        await using var session = store.LightweightSession();
        var outcome = await CatalogueImport.RunAsync(feed, session, CancellationToken.None);
        Assert.Equal(69, outcome.Courses.Added);
    }

    public async Task DisposeAsync() => await host!.DisposeAsync();
}

/// On the real host, with the sample feed in its register.
public sealed class The_course_endpoints(CatalogueHost host) : IClassFixture<CatalogueHost>
{
    [Fact]
    public async Task Search_without_login()
    {
        var page = await GetAsync("/api/v1/courses?query=lassen&city=Utrecht", HttpStatusCode.OK);

        Assert.True(page["total"]!.GetValue<int>() > 0);
        Assert.Equal(1, page["page"]!.GetValue<int>());
        Assert.Equal(20, page["pageSize"]!.GetValue<int>());
        var course = page["courses"]![0]!;
        Assert.Contains(
            "lassen",
            course["name"]!["nl"]!.GetValue<string>(),
            StringComparison.OrdinalIgnoreCase
        );
    }

    [Fact]
    public async Task Show_one_course_with_its_offerings()
    {
        var id = SampleFeed.Read().Course(0)["courseId"]!.GetValue<string>();

        var course = await GetAsync($"/api/v1/courses/{id}", HttpStatusCode.OK);

        Assert.Equal("Basis lassen (MIG/MAG)", course["name"]!["nl"]!.GetValue<string>());
        Assert.Equal("Vakhuis Techniek Midden", course["provider"]!.GetValue<string>());
        var offering = course["offerings"]![0]!;
        Assert.Equal("895.00", offering["price"]!["total"]!.GetValue<string>());
        Assert.Equal("2027-02-01", offering["startDay"]!.GetValue<string>());
        Assert.Equal("2027-02-05", offering["endDay"]!.GetValue<string>());
    }

    [Fact]
    public async Task Know_no_other_course() =>
        await GetAsync($"/api/v1/courses/{Guid.Empty}", HttpStatusCode.NotFound);

    [Theory]
    [InlineData("language", "Nederlands")]
    [InlineData("level", "9")]
    [InlineData("level", "hoog")]
    [InlineData("maxPrice", "-1")]
    [InlineData("startsBefore", "morgen")]
    [InlineData("page", "0")]
    public async Task Say_which_value_is_wrong(string field, string value)
    {
        var problem = await GetAsync($"/api/v1/courses?{field}={value}", HttpStatusCode.BadRequest);

        Assert.Contains(
            value,
            problem["errors"]![field]![0]!.GetValue<string>(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Say_all_that_is_wrong_at_once()
    {
        var problem = await GetAsync(
            "/api/v1/courses?language=x&maxPrice=y&startsBefore=z&level=0&page=0",
            HttpStatusCode.BadRequest
        );

        Assert.Equal(5, problem["errors"]!.AsObject().Count);
    }

    private async Task<JsonNode> GetAsync(string path, HttpStatusCode expected)
    {
        using var answer = await host.Client.GetAsync(path);
        Assert.Equal(expected, answer.StatusCode);
        return (await answer.Content.ReadFromJsonAsync<JsonNode>())!;
    }
}
