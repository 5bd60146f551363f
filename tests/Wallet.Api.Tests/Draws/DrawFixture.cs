using Marten;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using Wallet.Api.Desk;
using Wallet.Api.Draws;
using Wallet.Api.Tests.Pages;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wallet.Testing;

namespace Wallet.Api.Tests.Draws;

/// A window that opens on 1 May 2027 at ten in the Netherlands, for which people can register from 1 January until nine; and a clock that the test moves.
public sealed class DrawFixture : IAsyncDisposable
{
    public const string WindowFrom = "2027-05-01";

    public static readonly Instant Opening = Instant.FromUtc(2027, 5, 1, 8, 0);
    public static readonly Instant Closing = Opening - Duration.FromHours(1);

    private static readonly string[] Tags = ["nl:shortage-occupation", "nl:quality-mark"];

    private DrawFixture(RunningWallet wallet, FakeClock clock, Administrator ministry) =>
        (Wallet, Clock, Ministry) = (wallet, clock, ministry);

    public RunningWallet Wallet { get; }

    public FakeClock Clock { get; }

    public Administrator Ministry { get; }

    public string Pot { get; private set; } = "";

    public PotId PotId => new(Guid.Parse(Pot));

    public IDocumentStore Store => Wallet.Services.GetRequiredService<IDocumentStore>();

    /// While people can register.
    public static async Task<DrawFixture> StartAsync(string limit = "5000.00")
    {
        var clock = new FakeClock(Opening - Duration.FromDays(9));
        var wallet = await RunningWallet.OnDemoDayAsync(clock);
        var fixture = new DrawFixture(wallet, clock, await wallet.AdministratorAsync());
        fixture.Pot = (
            await fixture.Ministry.OpenPotAsync("nl-tekortberoepen", WindowFrom, limit)
        ).Sure()["potId"]!;
        return fixture;
    }

    public Task<OfferingId> CourseAsync(long euros) =>
        Wallet.OfferAsync(Money.Euro(euros), Tags, startDay: new LocalDate(2027, 7, 1));

    public async Task<string> RegisterAsync(string persona, OfferingId course) =>
        (await (await Wallet.CitizenAsync(persona)).RegisterAsync(Pot, course)).Sure()["ticket"]!;

    internal async Task<Outcome> HoldAsync(RunningWallet? by = null)
    {
        await using var scope = (by ?? Wallet).Services.CreateAsyncScope();
        return await ActivatorUtilities
            .CreateInstance<DrawRun>(scope.ServiceProvider)
            .RunAsync(PotId);
    }

    public Task<Answer> DrawAsync() => Wallet.Anonymous.GetAsync($"pots/{Pot}/draw");

    /// The tickets in the order of the draw.
    public async Task<string[]> OrderAsync() =>
        [.. (await DrawAsync()).Sure().Json["tickets"]!.AsArray().Select(t => (string)t!)];

    public async Task<Pot> PotAsync()
    {
        await using var session = Store.QuerySession();
        return (await session.LoadAsync<Pot>(PotId))!;
    }

    public async Task<PotEvent[]> EventsAsync()
    {
        await using var session = Store.QuerySession();
        return
        [
            .. (await session.Events.FetchStreamAsync(PotId.Value)).Select(e => (PotEvent)e.Data),
        ];
    }

    /// The accounts in the order in which the pot decided, with whether they got it.
    public async Task<(Guid Account, bool Granted)[]> DecidedAsync() =>
        [
            .. (await EventsAsync())
                .OfType<PotEvent.PotDecided>()
                .SelectMany(e => e.Decisions)
                .Select(d => (d.Account.Value, d.Answer.IsGranted)),
        ];

    internal Task<Visitor> VisitorAsync(string persona) => Visitor.LoggedInAsync(Wallet, persona);

    public ValueTask DisposeAsync() => Wallet.DisposeAsync();
}
