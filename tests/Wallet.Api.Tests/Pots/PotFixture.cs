using NodaTime.Testing;
using Wallet.Api.Tests.Pages;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pots;

/// A window that opens on 5 January 2027 at ten in the Netherlands, and a clock that the test moves.
public sealed class PotFixture : IAsyncDisposable
{
    public const string Scheme = "nl-tekortberoepen";
    public const string WindowFrom = "2027-01-05";

    public static readonly Instant Opening = Instant.FromUtc(2027, 1, 5, 9, 0);

    private static readonly string[] Tags = ["nl:shortage-occupation", "nl:quality-mark"];

    private PotFixture(RunningWallet wallet, FakeClock clock, Administrator ministry) =>
        (Wallet, Clock, Ministry) = (wallet, clock, ministry);

    public RunningWallet Wallet { get; }

    public FakeClock Clock { get; }

    public Administrator Ministry { get; }

    public string Pot { get; private set; } = "";

    /// The day before the window opens.
    public static async Task<PotFixture> WithPotAsync(string limit)
    {
        var clock = new FakeClock(Opening - Duration.FromDays(1));
        var wallet = await RunningWallet.OnDemoDayAsync(clock);
        var fixture = new PotFixture(wallet, clock, await wallet.AdministratorAsync());
        fixture.Pot = (await fixture.Ministry.OpenPotAsync(Scheme, WindowFrom, limit)).Sure()[
            "potId"
        ]!;
        return fixture;
    }

    public static async Task<PotFixture> OpenAsync(string limit)
    {
        var fixture = await WithPotAsync(limit);
        fixture.Clock.Reset(Opening);
        return fixture;
    }

    public Task<OfferingId> CourseAsync(long euros, LocalDate? startDay = null) =>
        Wallet.OfferAsync(Money.Euro(euros), Tags, startDay: startDay ?? new LocalDate(2027, 3, 1));

    internal Task<Visitor> VisitorAsync(string persona) => Visitor.LoggedInAsync(Wallet, persona);

    public Task<Answer> ShowAsync() => Wallet.Anonymous.GetAsync($"pots/{Pot}");

    public ValueTask DisposeAsync() => Wallet.DisposeAsync();
}
