using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;
using Wallet.Projections.Schemes;

namespace Wallet.Benchmarks;

/// Everybody wants money of one pot at once, each for the own account: by the desk, with all that a grant leaves in a commit.
internal sealed class Rush(InProcessWallet wallet, Money limit)
{
    private const int AccountsAtOnce = 2_000;

    public static readonly SchemeId Scheme = new("nl-tekortberoepen");
    private static readonly Money Price = Money.Euro(900);
    private static readonly Instant Now = SystemClock.Instance.GetCurrentInstant();
    private static readonly LocalDate Day = Now.InTheNetherlands().Date;
    private static readonly string Hash = new('0', 64);

    // As long as a sealed dossier is. Reading somebody's key to seal it is a matter of whoever asks, not of the desk.
    private static readonly byte[] Content = new byte[300];

    private static readonly Dossier Known = ManyPeople.Somebody(default).ToDossier();

    // Without an id in the register nobody counts how many get money for it: the quota has no part in this.
    public static readonly BookedCourse Booked = new(
        new OfferingId(Guid.CreateVersion7()),
        "Helpende zorg",
        "Vakhuis",
        new Course(
            new Price(default, Price, Money.Zero, Money.Zero, Money.Zero),
            Day.PlusDays(30),
            Day.PlusDays(60),
            ["nl:shortage-occupation", "nl:quality-mark"]
        )
    );

    private readonly AccountDesk desk = wallet.Services.GetRequiredService<AccountDesk>();
    private readonly TermsBook terms = SchemesFolder.Find().ToTermsBook();
    private readonly ConcurrentQueue<AccountId> people = [];
    private int granted;
    private int refused;
    private Pot pot = null!;

    public async Task OpenAsync()
    {
        var window = new ApplicationWindow(Day, Day.PlusDays(30));
        var id = StreamId.OfPot(Scheme, Day);
        var opened = new PotEvent.PotOpened(
            id,
            Scheme,
            window,
            Now - Duration.FromHours(1),
            Now + Duration.FromDays(30),
            limit,
            Now
        );
        pot = Pot.Evolve(null, opened);
        await using var session = wallet.Store.LightweightSession();
        session.Events.StartStream<Pot>(id.Value, opened);
        await session.SaveChangesAsync();
    }

    /// People whose account is open and empty; each asks once.
    public async Task GatherAsync(int count)
    {
        await using var connection = wallet.Store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        var append = AppendToMany.OfAccounts(connection);
        for (var left = count; left > 0; left -= AccountsAtOnce)
        {
            var ids = Enumerable
                .Range(0, Math.Min(left, AccountsAtOnce))
                .Select(_ => new AccountId(Guid.CreateVersion7()))
                .ToArray();
            await append.RunAsync([
                .. ids.Select(a => append.New(a.Value, [new AccountEvent.AccountOpened(Day)])),
            ]);
            foreach (var account in ids)
            {
                people.Enqueue(account);
            }
        }
    }

    public async Task AskAsync(int _)
    {
        if (!people.TryDequeue(out var account))
        {
            throw new InvalidOperationException("Everybody has asked: gather more people.");
        }
        var once = new Once("citizen:bench", "reserve", Guid.NewGuid().ToString("n"), "hash");
        var reservation = new ReservationId(once.NewId("reservation"));
        var offer = new PotOffer(
            pot,
            new LotId(once.NewId("lot")),
            terms.InForce(Scheme, Day)!,
            Now
        );
        var reserve = new AccountCommand.ReserveFunds(
            reservation,
            Booked,
            Known.ToLearner(),
            [],
            Money.Zero,
            Hash,
            terms,
            Day
        )
        {
            Pots = [offer],
        };
        var outcome = await desk.SubmitAsync(
            new DeskRequest(once, account, reserve)
            {
                Dossier = new SealedDossier(reservation.Value, account.Value, Content),
                Pots = [pot.Id],
                At = Now,
            },
            default
        );
        switch (outcome)
        {
            case Outcome.Done:
                Granted();
                break;
            case Outcome.Refused { Because: AccountRejection.PotRefused }:
                Refused();
                break;
            default:
                throw new InvalidOperationException($"It came to {outcome}.");
        }
    }

    /// What somebody was answered who asked in another way.
    public void Granted() => Interlocked.Increment(ref granted);

    public void Refused() => Interlocked.Increment(ref refused);

    /// Each was answered, each grant stands on an account and in the pot, and no cent more than the limit was given.
    public async Task AssureAsync()
    {
        await using var session = wallet.Store.QuerySession();
        var now = (await session.LoadAsync<Pot>(pot.Id))!;
        var events = await session.Events.FetchStreamAsync(pot.Id.Value);
        var decisions = events
            .Select(e => e.Data)
            .OfType<PotEvent.PotDecided>()
            .SelectMany(e => e.Decisions)
            .ToArray();
        var onAccounts = await session.AdvancedSql.QueryAsync<long>(
            "select count(*) from mt_events where type = 'account.funds-reserved.v1'",
            default
        );
        if (
            now.Used > now.Limit
            || now.Places != granted + refused
            || decisions.Count(d => d.Answer.IsGranted) != granted
            || onAccounts[0] != granted
            || now.Used.Cents != granted * Price.Cents
        )
        {
            throw new InvalidOperationException(
                $"{granted} granted and {refused} refused, but the pot says {now}, and {onAccounts[0]} reservations stand on accounts."
            );
        }
        Console.WriteLine(
            $"{granted} granted, {refused} refused, {now.Used} of {now.Limit} used; each answer is in the pot, each grant on an account"
        );
    }
}
