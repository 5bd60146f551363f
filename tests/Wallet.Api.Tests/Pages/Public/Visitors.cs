using Wallet.Testing;

namespace Wallet.Api.Tests.Pages.Public;

/// The product with the demo data, for the pages that need no login.
public sealed class Visitors : IAsyncLifetime
{
    public RunningWallet Wallet { get; private set; } = null!;

    public async Task InitializeAsync() => Wallet = await RunningWallet.OnDemoDayAsync();

    public async Task DisposeAsync() => await Wallet.DisposeAsync();

    internal async Task<Page> SeeAsync(string address)
    {
        using var visitor = new Visitor(Wallet);
        return await visitor.GetAsync(address);
    }
}

/// One host for all of them; nothing is written.
[CollectionDefinition(Name)]
public sealed class AsVisitors : ICollectionFixture<Visitors>
{
    public const string Name = "public pages";
}
