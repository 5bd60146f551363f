using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wallet.Api.Accounts;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;
using Wallet.Projections.Catalogue;
using Wallet.Projections.Schemes;
using Wolverine;

namespace Wallet.Benchmarks;

/// People reserve money for one course and give it back: by the desk, with all that a reservation leaves in a commit, or by the whole way from the bus on.
internal sealed class Reservations(InProcessWallet wallet)
{
    private static readonly SchemeId Budget = new("nl-ontwikkelbudget");
    private static readonly LocalDate Day = SystemClock.Instance.TodayInTheNetherlands();

    // Nobody opens these dossiers: to seal them costs the same whosever key it is.
    private static readonly byte[] Key = RandomNumberGenerator.GetBytes(Sealing.KeyBytes);

    private static readonly Dossier Known = ManyPeople.Somebody(default).ToDossier();

    private static readonly Course Course = new(
        new Price(Percent.Of(21), Money.Euro(100), Money.Zero, Money.Zero, Money.Zero),
        Day.PlusDays(60),
        Day.PlusDays(64),
        ["nl:quality-mark"]
    );

    private static readonly CatalogueCourse Offered = new(
        Guid.CreateVersion7(),
        "lassen",
        new CatalogueText("Lassen"),
        new CatalogueText("Lassen"),
        new CourseProvider(Guid.CreateVersion7(), "Vakhuis"),
        Course.Tags,
        ["nld"],
        ["presential"],
        [
            new CatalogueOffering(
                new OfferingId(Guid.CreateVersion7()),
                "lassen-1",
                new CourseProvider(Guid.CreateVersion7(), "Vakhuis"),
                ["nld"],
                ["presential"],
                Course.StartDay,
                Course.EndDay,
                Course.Price,
                IsStapEligible: false
            ),
        ],
        "lassen"
    );

    private static readonly BookedCourse Booked = new(
        Offered.Offerings[0].Id,
        "Lassen",
        "Vakhuis",
        Course
    );

    private readonly AccountDesk desk = wallet.Services.GetRequiredService<AccountDesk>();
    private readonly TermsBook terms = SchemesFolder.Find().ToTermsBook();
    private readonly ConcurrentBag<(AccountId, ReservationId)> made = [];

    /// Enough for all that any bench reserves.
    public static AccountEvent.CreditGranted Credit =>
        new(
            new LotId(Guid.CreateVersion7()),
            Budget,
            new FunderId("state"),
            Money.Euro(50_000),
            Day,
            null,
            Day.PlusYears(5),
            [],
            null
        );

    public async Task OfferAsync()
    {
        await using var session = wallet.Store.LightweightSession();
        session.Store(Offered);
        await session.SaveChangesAsync();
    }

    public async Task ByDeskAsync(AccountId account)
    {
        var once = NewOnce("reserve");
        var reservation = new ReservationId(once.NewId("reservation"));
        var (dossier, hash) = Dossiers.Seal(reservation, account, Known, Key);
        Assure(
            await desk.SubmitAsync(
                new DeskRequest(once, account, Reserve(reservation, hash)) { Dossier = dossier },
                default
            )
        );
        made.Add((account, reservation));
    }

    public async Task ByBusAsync(AccountId account)
    {
        var command = new Reserve(
            NewOnce("reserve"),
            account,
            new ReserveRequest(Booked.Offering.ToString(), "0.00")
        );
        await using var request = wallet.Services.CreateAsyncScope();
        var bus = request.ServiceProvider.GetRequiredService<IMessageBus>();
        Assure(await bus.InvokeAsync<Outcome>(command));
        made.Add((account, command.Reservation));
    }

    /// All that were made since the last time.
    public async Task CancelAllAsync()
    {
        await Parallel.ForEachAsync(
            made,
            new ParallelOptions { MaxDegreeOfParallelism = 500 },
            async (one, _) =>
                Assure(
                    await desk.SubmitAsync(
                        new DeskRequest(NewOnce("cancel"), one.Item1, Cancel(one.Item2)),
                        default
                    )
                )
        );
        made.Clear();
    }

    /// A history of so many events: opened elsewhere, a credit, and courses that were reserved and cancelled.
    public IEnumerable<AccountEvent> History(AccountId id, int events)
    {
        var account = Account.Evolve(
            Account.Initial(id),
            new AccountEvent.AccountOpened(Day.PlusYears(-1))
        );
        var happened = new List<AccountEvent>(events);
        Add(Credit);
        while (happened.Count + 3 <= events)
        {
            var reservation = new ReservationId(Guid.CreateVersion7());
            Do(Reserve(reservation, new string('0', 64)));
            Do(Cancel(reservation));
        }
        return happened;

        void Do(AccountCommand command) =>
            Add(
                ((Decision<AccountEvent>.Accepted)AccountDecider.Decide(account, command)).Events[0]
            );

        void Add(AccountEvent e)
        {
            account = Account.Evolve(account, e);
            happened.Add(e);
        }
    }

    private AccountCommand.ReserveFunds Reserve(ReservationId reservation, string hash) =>
        new(reservation, Booked, Known.ToLearner(), [], Money.Zero, hash, terms, Day);

    private AccountCommand.CancelReservation Cancel(ReservationId reservation) =>
        new(reservation, ReleasedBy.Learner, ForceMajeure: false, terms, Day);

    private static Once NewOnce(string operation) =>
        new("citizen:bench", operation, Guid.NewGuid().ToString("n"), "hash");

    private static void Assure(Outcome outcome)
    {
        if (outcome is not Outcome.Done)
        {
            throw new InvalidOperationException($"It came to {outcome}.");
        }
    }
}
