using Wallet.Api.Pots;
using Wallet.Api.Tests.Pots;
using Wallet.Projections.Schemes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages;

/// The product with the demo data, for the pages of employers and administrators.
public sealed class Desks : IAsyncLifetime
{
    public const string DeBrug = "90001234";

    /// The training provider of Peter and Paula.
    public const string Klikvaardig = "5413d337-21a9-5fe5-b30d-6bbf710404be";

    /// The pot that a first start opens.
    public static Domain.PotId DemoPot { get; } =
        PotWindow
            .AllOf(SchemesFolder.Find().ToTermsBook())
            .First(w =>
                w.Terms.Scheme.Value == PotFixture.Scheme
                && !w.IsOverAt(SystemClock.Instance.GetCurrentInstant())
            )
            .Pot;

    public RunningWallet Wallet { get; private set; } = null!;

    public async Task InitializeAsync() => Wallet = await RunningWallet.WithDemoAsync();

    public async Task DisposeAsync() => await Wallet.DisposeAsync();

    internal Task<Visitor> VisitorAsync(string persona) => Visitor.LoggedInAsync(Wallet, persona);

    /// What an employer put in and gave, and how often.
    internal async Task<(string Received, string Committed, int TopUps)> DepositAsync(
        string persona
    )
    {
        var employer = (await (await Wallet.EmployerAsync(persona)).ShowAsync()).Sure();
        return (
            employer["received"]!,
            employer["committed"]!,
            employer.Json["topUps"]!.AsArray().Count
        );
    }

    internal async Task<string> LeftInDepositAsync(string persona) =>
        (await (await Wallet.EmployerAsync(persona)).ShowAsync()).Sure()["available"]!;

    internal async Task<Domain.Money> UsableAsync(string persona) =>
        (await (await Wallet.CitizenAsync(persona)).BalanceAsync()).Usable;
}

/// One host for all of them; the tests come one after the other.
[CollectionDefinition(Name)]
public sealed class AtTheDesks : ICollectionFixture<Desks>
{
    public const string Name = "pages of employers and administrators";
}
