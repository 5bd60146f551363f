using System.Net;
using System.Text;
using Wallet.Api.Tests.Catalogue;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages.Administration;

/// Beside the page, because both are doors to the same command.
[Collection(AtTheDesks.Name)]
public sealed class Importing_courses_over_the_api(Desks desks)
{
    private const string Address = "catalogue/imports";

    [Fact]
    public async Task Answers_a_retry_with_the_same_report()
    {
        var api = await desks.Wallet.LogInAsync("ministerie");
        var feed = SampleFeed.Read();
        feed.RaisePrice(offering: 3);

        var first = await api.PostTextAsync(Address, feed.ToJsonString(), "key-1");
        var retry = await api.PostTextAsync(Address, feed.ToJsonString(), "key-1");
        var other = await api.PostTextAsync(Address, "{}", "key-1");

        Assert.Equal(HttpStatusCode.OK, first.Status);
        Assert.Equal(first.Text, retry.Text);
        Assert.Equal("idempotency-key-reused", other.ProblemCode);
    }

    [Theory]
    [InlineData("{}", "document")]
    [InlineData("[]", "document")]
    [InlineData("""{ "url": "file:///etc/passwd" }""", "url")]
    [InlineData("""{ "url": 5 }""", "url")]
    public async Task Says_why_there_is_nothing_to_read(string body, string field)
    {
        var api = await desks.Wallet.LogInAsync("ministerie");

        var answer = await api.PostTextAsync(Address, body);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Error(field));
    }

    [Theory]
    [InlineData(2, HttpStatusCode.OK)]
    [InlineData(21, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Takes_twenty_megabytes(int megabytes, HttpStatusCode expected)
    {
        var api = await desks.Wallet.LogInAsync("ministerie");
        var feed = SampleFeed.Read();
        feed["padding"] = new string('x', megabytes * 1024 * 1024);

        var request = new HttpRequestMessage(HttpMethod.Post, ApiClient.UriOf(Address))
        {
            Content = new StringContent(feed.ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.Add("Idempotency-Key", ApiClient.NewKey());
        // Without it the server hangs up in the middle of what it does not take.
        request.Headers.ExpectContinue = true;

        Assert.Equal(expected, (await api.SendAsync(request)).Status);
    }

    [Theory]
    [InlineData("de-brug")]
    [InlineData("anna")]
    public async Task Is_for_administrators_only(string persona)
    {
        var api = await desks.Wallet.LogInAsync(persona);

        Assert.Equal(HttpStatusCode.Forbidden, (await api.PostTextAsync(Address, "{}")).Status);
    }
}
