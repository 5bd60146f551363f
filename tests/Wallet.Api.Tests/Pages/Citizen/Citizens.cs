using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages.Citizen;

/// The product with the demo data, for the pages of citizens.
public sealed class Citizens : IAsyncLifetime
{
    public RunningWallet Wallet { get; private set; } = null!;

    public async Task InitializeAsync() => Wallet = await RunningWallet.OnDemoDayAsync();

    public async Task DisposeAsync() => await Wallet.DisposeAsync();

    internal Task<Visitor> VisitorAsync(string persona) => Visitor.LoggedInAsync(Wallet, persona);

    /// A course for which the state's budget pays.
    internal Task<OfferingId> RecognisedCourseAsync(long euros) =>
        Wallet.OfferAsync(new Money(euros * 100), ["nl:quality-mark"]);

    /// One that nobody of the demo has a budget for.
    internal Task<OfferingId> HobbyCourseAsync() =>
        Wallet.OfferAsync(new Money(100_00), ["nl:hobby"]);
}

/// One host for all of them; the tests come one after the other.
[CollectionDefinition(Name)]
public sealed class AsCitizens : ICollectionFixture<Citizens>
{
    public const string Name = "pages of citizens";
}
