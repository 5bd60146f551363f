using Wallet.Testing;

namespace Wallet.Api.Tests.Hosting;

public sealed class Every_answer(HostFixture host) : IClassFixture<HostFixture>
{
    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/failing")]
    [InlineData("/health/live")]
    [InlineData("/schemas/terms.schema.json")]
    [InlineData("/api/v1/nowhere")]
    [InlineData("/api/v1/failing")]
    [InlineData("/api/v1/deposits?page=2")]
    public async Task Carries_the_security_headers_and_is_not_stored(string path)
    {
        var answer = await host.Client.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal(
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
            Header(answer, "Content-Security-Policy")
        );
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(answer, "Referrer-Policy"));
        Assert.True(answer.Headers.CacheControl?.NoStore);
        Assert.Null(Header(answer, "Server"));
        Assert.Null(Header(answer, "Strict-Transport-Security"));
        Assert.Equal(
            path.StartsWith("/api", StringComparison.Ordinal) ? "1.0.0" : null,
            Header(answer, "API-Version")
        );
    }

    [Theory]
    [InlineData("/fonts.css")]
    [InlineData("/lib/theme.css")]
    [InlineData("/lib/utrecht.css")]
    [InlineData("/lib/noto-sans/noto-sans-latin-400-normal.woff2")]
    public async Task With_a_static_file_may_be_stored(string path)
    {
        var answer = await host.Client.GetAsync(new Uri(path, UriKind.Relative));

        answer.EnsureSuccessStatusCode();
        Assert.False(answer.Headers.CacheControl?.NoStore);
    }

    [Fact]
    public async Task Asks_for_https_in_production()
    {
        await using var production = await TestHost.StartAsync(
            await TestDatabase.CreateAsync(),
            builder => builder.Configuration["Login:Authority"] = "https://login.example.nl/v2.0",
            environment: "Production"
        );

        var answer = await production.Client.GetAsync(new Uri("/nowhere", UriKind.Relative));

        Assert.Equal(
            "max-age=31536000; includeSubDomains",
            Header(answer, "Strict-Transport-Security")
        );
    }

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;
}
