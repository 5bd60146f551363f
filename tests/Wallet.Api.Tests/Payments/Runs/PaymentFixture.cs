using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

/// <summary>One world for tests that leave nothing that another could pay.</summary>
public sealed class PaymentFixture : IAsyncLifetime
{
    public PaymentWorld World { get; private set; } = null!;

    public async Task InitializeAsync() => World = await PaymentWorld.StartAsync();

    public async Task DisposeAsync() => await World.DisposeAsync();
}
