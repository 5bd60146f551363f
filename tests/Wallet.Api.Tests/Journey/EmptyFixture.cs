using Wallet.Testing;

namespace Wallet.Api.Tests.Journey;

/// The host on a database with nothing in it but tables.
public sealed class EmptyFixture : IAsyncLifetime
{
    public RunningWallet Wallet { get; private set; } = null!;

    public async Task InitializeAsync() => Wallet = await RunningWallet.EmptyAsync();

    public async Task DisposeAsync() => await Wallet.DisposeAsync();
}
