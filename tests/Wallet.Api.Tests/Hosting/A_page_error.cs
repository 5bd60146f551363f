using System.Net;

namespace Wallet.Api.Tests.Hosting;

public sealed class A_page_error(HostFixture host) : IClassFixture<HostFixture>
{
    [Theory]
    [InlineData("GET", "/nowhere", HttpStatusCode.NotFound, "Deze pagina is er niet")]
    [InlineData("GET", "/failing", HttpStatusCode.InternalServerError, "Noem dan dit nummer")]
    [InlineData("POST", "/failing", HttpStatusCode.InternalServerError, "Noem dan dit nummer")]
    public async Task Is_a_page_in_plain_Dutch(
        string method,
        string path,
        HttpStatusCode status,
        string words
    )
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);

        var answer = await host.Client.SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("text/html", answer.Content.Headers.ContentType?.MediaType);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", page, StringComparison.Ordinal);
    }
}
