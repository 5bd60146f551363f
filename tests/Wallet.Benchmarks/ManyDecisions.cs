using System.Security.Cryptography;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;
using Wallet.Projections.Schemes;

namespace Wallet.Benchmarks;

/// Accounts with three budgets and ten reservations each, half of them cancelled, by the rules of the product.
internal sealed class ManyDecisions(IServiceProvider services)
{
    private const int PerAccount = 10;
    private const int AccountsAtOnce = 50;

    private static readonly LocalDate Day = new(2026, 6, 15);
    private static readonly Dossier Known = new(
        new LocalDate(1985, 3, 12),
        [new Fact("employee", "employer", Day)],
        System.Collections.Immutable.ImmutableSortedDictionary<string, decimal>.Empty
    );

    private readonly IDocumentStore store = services.GetRequiredService<IDocumentStore>();
    private readonly MasterKey master = services.GetRequiredService<MasterKey>();
    private readonly TermsBook terms = SchemesFolder.Find().ToTermsBook();

    public async Task MakeAsync(int decisions)
    {
        for (var left = decisions / PerAccount; left > 0; left -= AccountsAtOnce)
        {
            await OpenAsync(Math.Min(left, AccountsAtOnce));
        }
    }

    private async Task OpenAsync(int count)
    {
        var keys = Enumerable
            .Range(0, count)
            .ToDictionary(
                _ => new AccountId(Guid.CreateVersion7()),
                _ => RandomNumberGenerator.GetBytes(Sealing.KeyBytes)
            );
        await using var session = store.LightweightSession();
        session.Insert(
            keys.Select(k => new PersonKey(
                k.Key.Value,
                k.Key.ToString(),
                master.Wrap(k.Value, k.Key)
            ))
        );
        await session.SaveChangesAsync();
        foreach (var (account, key) in keys)
        {
            session.Events.StartStream(account.Value, Live(account, key, session));
        }
        await session.SaveChangesAsync();
    }

    private List<object> Live(AccountId id, byte[] key, IDocumentSession session)
    {
        var events = new List<object>();
        var account = Account.Initial(id);
        foreach (
            var scheme in new[] { "nl-ontwikkelbudget", "nl-employer-budget", "nl-aom-digital" }
        )
        {
            Do(Grant(new SchemeId(scheme)));
        }
        for (var i = 0; i < PerAccount; i++)
        {
            var reservation = new ReservationId(Guid.CreateVersion7());
            var (dossier, hash) = Dossiers.Seal(reservation, id, Known, key);
            session.Store(dossier);
            Do(Reserve(reservation, hash, Money.Euro(40 + (17 * i))));
            if (i % 2 == 0)
            {
                Do(
                    new AccountCommand.CancelReservation(
                        reservation,
                        ReleasedBy.Learner,
                        ForceMajeure: false,
                        terms,
                        Day
                    )
                );
            }
        }
        return events;

        void Do(AccountCommand command)
        {
            var accepted = (Decision<AccountEvent>.Accepted)AccountDecider.Decide(account, command);
            account = accepted.Events.Aggregate(account, Account.Evolve);
            events.AddRange(accepted.Events);
        }
    }

    private static AccountCommand.GrantCredit Grant(SchemeId scheme) =>
        new(
            new LotId(Guid.CreateVersion7()),
            scheme,
            new FunderId("state"),
            Money.Euro(500),
            Day,
            null,
            Day.PlusYears(1),
            [],
            null
        );

    private AccountCommand.ReserveFunds Reserve(
        ReservationId reservation,
        string hash,
        Money tuition
    ) =>
        new(
            reservation,
            new BookedCourse(
                new OfferingId(Guid.CreateVersion7()),
                "Lassen",
                "Vakhuis",
                new Course(
                    new Price(Percent.Of(21), tuition, Money.Zero, Money.Zero, Money.Zero),
                    Day.PlusDays(60),
                    Day.PlusDays(64),
                    ["nl:quality-mark"]
                )
            ),
            Known.ToLearner(),
            [],
            Money.Largest,
            hash,
            terms,
            Day
        );
}
