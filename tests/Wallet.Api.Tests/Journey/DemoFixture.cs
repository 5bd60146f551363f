using Wallet.Testing;

namespace Wallet.Api.Tests.Journey;

/// The host with the demo data, and somebody of each kind logged in.
public sealed class DemoFixture : IAsyncLifetime
{
    public RunningWallet Wallet { get; private set; } = null!;

    public Administrator Ministry { get; private set; } = null!;

    public Employer DeBrug { get; private set; } = null!;

    public Employer Linde { get; private set; } = null!;

    public TrainingProvider Peter { get; private set; } = null!;

    public Citizen Anna { get; private set; } = null!;

    public Citizen Bram { get; private set; } = null!;

    public Citizen Finn { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Wallet = await RunningWallet.WithDemoAsync();
        Ministry = await Wallet.AdministratorAsync();
        DeBrug = await Wallet.EmployerAsync("de-brug");
        Linde = await Wallet.EmployerAsync("linde");
        Peter = await Wallet.ProviderAsync("peter");
        Anna = await Wallet.CitizenAsync("anna");
        Bram = await Wallet.CitizenAsync("bram");
        Finn = await Wallet.CitizenAsync("finn");
    }

    public async Task DisposeAsync() => await Wallet.DisposeAsync();
}
