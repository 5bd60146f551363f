using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.Tests.Desk;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Tests.GrantRuns;

public sealed class Appending_to_many
{
    private static readonly AccountEvent[] First =
    [
        new AccountEvent.AccountOpened(new LocalDate(2026, 1, 1)),
        Crowd.Credit("nl-ontwikkelbudget", Money.Euro(500)),
    ];

    private static readonly AccountEvent[] Second =
    [
        Crowd.Credit("fr-cpf", Money.Euro(20)),
        Crowd.Credit("fr-cpf", Money.Euro(30)),
    ];

    [Fact]
    public async Task Writes_in_every_column_what_Marten_writes()
    {
        await using var crowd = await Crowd.GatherAsync();
        var (byMarten, byUs) = (NewAccount(), NewAccount());
        foreach (var events in new[] { First, Second })
        {
            await ByMartenAsync(crowd, byMarten, events);
            await ByUsAsync(crowd, byUs, events);

            foreach (var table in new[] { "mt_streams", "mt_events", "mt_doc_account", "ledger" })
            {
                var expected = await StoredRows.OfAsync(crowd, table, byMarten.Value);
                Assert.NotEmpty(expected);
                Assert.Equal(expected, await StoredRows.OfAsync(crowd, table, byUs.Value));
            }
        }
        await Books.AssertInOrderAsync(crowd.Wallet.Services);
    }

    [Fact]
    public async Task Can_take_turns_with_Marten_on_one_account()
    {
        await using var crowd = await Crowd.GatherAsync();
        var account = NewAccount();

        await ByUsAsync(crowd, account, First);
        await ByMartenAsync(crowd, account, Second[..1]);
        await ByUsAsync(crowd, account, Second[1..]);
        await ByMartenAsync(crowd, account, [Crowd.Credit("nl-aom-digital", Money.Euro(1))]);

        Assert.Equal(
            [Money.Euro(500), Money.Euro(20), Money.Euro(30), Money.Euro(1)],
            (await crowd.AccountAsync(account)).Lots.Select(l => l.Granted)
        );
        await Books.AssertInOrderAsync(crowd.Wallet.Services);
    }

    [Fact]
    public async Task Leaves_alone_what_changed_since_or_is_held_and_appends_to_the_others()
    {
        await using var crowd = await Crowd.GatherAsync();
        var ids = await crowd.AddManyAsync(3, new LocalDate(1990, 4, 12));
        var (changed, held, free) = (ids[0], ids[1], ids[2]);
        await using var connection = await OpenAsync(crowd);
        var appendToMany = AppendToMany.OfAccounts(connection);
        var loaded = await appendToMany.LoadAsync([
            .. ids.Select(a => a.Value),
            NewAccount().Value,
        ]);
        await ByMartenAsync(crowd, changed, Second);
        await ByMartenAsync(crowd, loaded[3].Before.Id, First);
        await using var busy = await crowd.BeginAsync();
        await Crowd.HoldAsync(held, busy);

        var done = await appendToMany.RunAroundOthersAsync([
            .. loaded.Select(a => a with { Events = First[1..] }),
        ]);

        Assert.Equal([free.Value], done);
        await busy.RollbackAsync();
        Assert.Equal(2, (await crowd.AccountAsync(changed)).Lots.Count);
        Assert.Empty((await crowd.AccountAsync(held)).Lots);
        Assert.Single((await crowd.AccountAsync(free)).Lots);
        await Books.AssertInOrderAsync(crowd.Wallet.Services);
    }

    private static AccountId NewAccount() => new(Guid.CreateVersion7());

    private static async Task ByMartenAsync(Crowd crowd, AccountId account, AccountEvent[] events)
    {
        await using var session = crowd.Store.LightweightSession();
        var stream = await session.Events.FetchForWriting<Account>(account.Value);
        stream.AppendMany(events.Cast<object>());
        await session.SaveChangesAsync();
    }

    private static async Task ByUsAsync(Crowd crowd, AccountId account, AccountEvent[] events)
    {
        await using var connection = await OpenAsync(crowd);
        var appendToMany = AppendToMany.OfAccounts(connection);
        var loaded = await appendToMany.LoadAsync([account.Value]);
        Assert.Equal(
            [account.Value],
            await appendToMany.RunAsync([loaded[0] with { Events = events }])
        );
    }

    private static async Task<NpgsqlConnection> OpenAsync(Crowd crowd) =>
        await crowd.Wallet.Services.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync();
}
