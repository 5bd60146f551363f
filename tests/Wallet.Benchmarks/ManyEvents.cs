using NodaTime;
using Npgsql;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;
using Wallet.Projections.Schemes;

namespace Wallet.Benchmarks;

/// Histories of each kind, about as they are in life; of schemes there are far more than any country has.
internal sealed class ManyEvents(InProcessWallet wallet)
{
    private const int PerAccount = 20;
    private const int PerDeposit = 3_000;
    private const int PerScheme = 5;
    private const int AtOnce = 10_000;

    private static readonly LocalDate Day = new(2026, 6, 15);

    /// Opened, a credit and nine courses, reserved and cancelled.
    public Task<int> OfAccountsAsync(int events)
    {
        var reservations = new Reservations(wallet);
        return MakeAsync<Account>(
            events / PerAccount,
            _ =>
            {
                var account = new AccountId(Guid.CreateVersion7());
                return (
                    account.Value,
                    [
                        new AccountEvent.AccountOpened(Day),
                        .. reservations.History(account, PerAccount),
                    ]
                );
            }
        );
    }

    /// One payment of an employer, and the top-ups that it paid for.
    public Task<int> OfDepositsAsync(int events) =>
        MakeAsync<FunderDeposit>(
            events / PerDeposit,
            n =>
            {
                var funder = new FunderId($"employer:{n}");
                return (
                    StreamId.Of(funder),
                    [
                        new DepositEvent.DepositReceived(
                            funder,
                            Money.Euro(500 * PerDeposit),
                            "Overboeking",
                            Day
                        ),
                        .. Enumerable
                            .Range(1, PerDeposit - 1)
                            .Select(_ => new DepositEvent.DepositCommitted(
                                new AccountId(Guid.CreateVersion7()),
                                new LotId(Guid.CreateVersion7()),
                                Money.Euro(500),
                                Day
                            )),
                    ]
                );
            }
        );

    /// Terms of a real scheme, in as many versions as the oldest scheme has.
    public Task<int> OfSchemesAsync(int events)
    {
        var document = File.ReadAllText(
            Path.Combine(SchemesFolder.Find().Path, "nl-ontwikkelbudget/2020-01-01.json")
        );
        return MakeAsync<Scheme>(
            events / PerScheme,
            n =>
            {
                var scheme = new SchemeId($"scheme-{n}");
                return (
                    StreamId.Of(scheme),
                    Enumerable
                        .Range(1, PerScheme)
                        .Select(version => new SchemeEvent.TermsPublished(
                            scheme,
                            Day.PlusYears(version),
                            document,
                            $"{n}/{version}",
                            Day
                        ))
                );
            }
        );
    }

    public async Task<int> MakeAsync<T>(
        int streams,
        Func<int, (Guid Id, IEnumerable<object> Events)> make
    )
        where T : class
    {
        var made = 0;
        for (var n = 0; n < streams; )
        {
            await using var session = wallet.Store.LightweightSession();
            for (var inCommit = 0; inCommit < AtOnce && n < streams; n++)
            {
                var (id, events) = make(n);
                object[] all = [.. events];
                session.Events.StartStream<T>(id, all);
                inCommit += all.Length;
                made += all.Length;
            }
            await session.SaveChangesAsync();
        }
        await SpreadAsync();
        return made;
    }

    // In life a history takes years: between two events of one stream come those of all others.
    private async Task SpreadAsync()
    {
        await using var source = NpgsqlDataSource.Create(wallet.Database);
        await using var spread = source.CreateCommand(
            """
            update mt_events e set seq_id = -o.place
            from (select id, row_number() over (order by version, stream_id) as place from mt_events) o where o.id = e.id;
            update mt_events set seq_id = -seq_id;
            cluster mt_events using pkey_mt_events_seq_id;
            analyze mt_events;
            """
        );
        spread.CommandTimeout = 0;
        await spread.ExecuteNonQueryAsync();
    }
}
