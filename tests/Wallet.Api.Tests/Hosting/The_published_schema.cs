using Wallet.Projections.Schemes;

namespace Wallet.Api.Tests.Hosting;

public sealed class The_published_schema(HostFixture host) : IClassFixture<HostFixture>
{
    [Fact]
    public async Task Is_the_one_beside_the_schemes_and_needs_no_login()
    {
        var answer = await host.Client.GetAsync(
            new Uri("/schemas/terms.schema.json", UriKind.Relative)
        );

        answer.EnsureSuccessStatusCode();
        Assert.Equal("application/schema+json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            await File.ReadAllTextAsync(SchemesFolder.Find().SchemaFile),
            await answer.Content.ReadAsStringAsync()
        );
    }
}
