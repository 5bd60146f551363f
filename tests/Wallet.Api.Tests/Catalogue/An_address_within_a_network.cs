using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Catalogue;
using Wallet.Testing;

namespace Wallet.Api.Tests.Catalogue;

/// Somebody who may import courses must not be able to read what answers in the network of the server only.
public sealed class An_address_within_a_network
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.0.0.1")]
    [InlineData("100.64.0.1")]
    [InlineData("100.100.100.200")] // where a cloud tells its machines secrets
    [InlineData("127.0.0.1")]
    [InlineData("127.255.255.255")]
    [InlineData("168.63.129.16")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("198.19.255.255")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:a00:1::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fe80::1")]
    [InlineData("fec0::1")]
    [InlineData("ff02::1")]
    public void Is_not_allowed(string address) =>
        Assert.False(Reach.PublicOnly.Allows(IPAddress.Parse(address)));

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.167.255.255")]
    [InlineData("::ffff:1.1.1.1")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2a00::1")]
    public void Has_neighbours_that_are_allowed(string address) =>
        Assert.True(Reach.PublicOnly.Allows(IPAddress.Parse(address)));

    [Theory]
    [InlineData("https://127.0.0.1:1/", "127.0.0.1")]
    [InlineData("https://[::1]:1/", "::1")]
    [InlineData("https://2130706433:1/", "127.0.0.1")]
    [InlineData("https://[::ffff:169.254.169.254]/", "169.254.169.254")]
    public async Task Is_named_when_it_is_refused(string url, string address)
    {
        using var feeds = new FeedSource(Reach.PublicOnly);

        var refused = await RefusedAsync(feeds, url);

        Assert.Contains(
            $"{address} is no public address, and only those are read",
            refused.Reason.En,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"{address} is geen openbaar adres, en alleen die worden gelezen",
            refused.Reason.Nl,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Is_refused_under_whatever_name_it_has()
    {
        using var feeds = new FeedSource(Reach.PublicOnly);

        var refused = await RefusedAsync(feeds, "https://localhost:1/");

        Assert.Contains("1 is no public address", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_not_reached_by_a_redirect_either()
    {
        await using var service = WebApplication.CreateSlimBuilder().Build();
        service.Urls.Add("http://127.0.0.1:0");
        service.MapGet(
            "/to",
            (HttpRequest r) => Results.Redirect($"http://127.0.0.2:{r.Host.Port}/")
        );
        await service.StartAsync();
        var outside = IPAddress.Parse("127.0.0.1");
        using var feeds = new FeedSource(new Reach(["http"], outside.Equals));

        var refused = await RefusedAsync(feeds, $"{service.Urls.First()}/to");

        Assert.Contains(
            "127.0.0.2 is no public address",
            refused.Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("http://127.0.0.1:1/", "begins with https://")]
    [InlineData("https://127.0.0.1:1/", "127.0.0.1 is no public address")]
    public async Task Is_refused_in_production(string url, string reason)
    {
        await using var production = await TestHost.StartAsync(
            await TestDatabase.CreateAsync(),
            builder => builder.Configuration["Login:Authority"] = "https://login.example.nl/v2.0",
            environment: "Production"
        );

        var refused = await RefusedAsync(production.Services.GetRequiredService<FeedSource>(), url);

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    private static Task<FeedUnreadableException> RefusedAsync(FeedSource feeds, string url) =>
        Assert.ThrowsAsync<FeedUnreadableException>(() =>
            feeds.FetchAsync(url, CancellationToken.None)
        );
}
