using System.Net;
using Wallet.Api.Tests.Pages;
using Wallet.Testing;

namespace Wallet.Api.Tests.Auth;

public sealed class A_company_that_was_not_admitted : IAsyncLifetime
{
    private RunningWallet wallet = null!;

    public async Task InitializeAsync() => wallet = await RunningWallet.EmptyAsync();

    public async Task DisposeAsync() => await wallet.DisposeAsync();

    [Fact]
    public async Task Does_not_come_in_on_a_page_and_reads_why()
    {
        using var visitor = new Visitor(wallet);
        var list = await visitor.GetAsync("/login");
        var peter = list.Document.QuerySelector("a[href*='persona=peter']")!;

        var refused = await visitor.GetAsync(
            $"{new Uri(list.Address, peter.GetAttribute("href"))}"
        );

        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("niet toegelaten als opleider", refused.Main, StringComparison.Ordinal);
        Assert.NotEqual("/provider", (await visitor.GetAsync("/provider")).Path);
    }
}
