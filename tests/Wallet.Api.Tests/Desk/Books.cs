using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;
using Wallet.Projections.Ledger;

namespace Wallet.Api.Tests.Desk;

/// What must hold in any database of ours, whatever was done to it.
internal static class Books
{
    public static async Task AssertInOrderAsync(IServiceProvider services)
    {
        await using var session = services.GetRequiredService<IDocumentStore>().QuerySession();
        var accounts = await session.Query<Account>().ToListAsync();
        Assert.NotEmpty(accounts);
        foreach (var account in accounts)
        {
            var events = await session.Events.FetchStreamAsync(account.Id.Value);
            var folded = events
                .Select(e => (AccountEvent)e.Data)
                .Aggregate(Account.Initial(account.Id), Account.Evolve);
            Assert.Equal(folded, account);
            Assert.All(account.Lots, AssertBalances);
            Assert.Equal(
                account.Reservations.SelectMany(r => r.Legs).Sum(l => l.Amount.Cents),
                account.Lots.Sum(l => l.Reserved.Cents)
            );
        }
        await AssertLedgerAsync(services);
        var ofEmployers = accounts
            .SelectMany(a => a.Lots)
            .Where(l => l.Funder.Value.StartsWith("employer:", StringComparison.Ordinal))
            .ToLookup(l => l.Funder);
        foreach (var ofOne in ofEmployers)
        {
            var deposit = await session.LoadAsync<FunderDeposit>(StreamId.Of(ofOne.Key));
            Assert.Equal(Money.Sum(ofOne.Select(l => l.Granted)), deposit!.Committed);
            Assert.True(deposit.Committed <= deposit.Received);
        }
        foreach (var pot in await session.Query<Pot>().ToListAsync())
        {
            var events = await session.Events.FetchStreamAsync(pot.Id.Value);
            AssertInOrder(
                pot,
                [.. events.Select(e => (PotEvent)e.Data)],
                [.. accounts.SelectMany(a => a.Lots).Where(l => l.Pot == pot.Id)]
            );
        }
    }

    /// Every posting is what its event comes to, of every event there are its postings, and on any day all accounts together are zero.
    private static async Task AssertLedgerAsync(IServiceProvider services)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        foreach (var kind in StreamKinds.All)
        {
            Assert.Empty((await kind.VerifyAsync(store)).Flaws);
        }
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        foreach (var day in new[] { new LocalDate(2020, 1, 1), new(2026, 6, 1), new(2040, 1, 1) })
        {
            var balance = await TrialBalance.OnAsync(connection, day);
            Assert.Equal(Money.Zero, balance.Total);
        }
    }

    private static void AssertInOrder(Pot pot, PotEvent[] events, Lot[] granted)
    {
        Assert.Equal(events.Aggregate((Pot?)null, Pot.Evolve), pot);
        var returned = events.OfType<PotEvent.PotReturned>().ToArray();
        Assert.Equal(
            Money.Sum(granted.Select(l => l.Granted)) - Money.Sum(returned.Select(r => r.Amount)),
            pot.Used
        );
        Assert.All(
            returned,
            r => Assert.Equal(r.Amount, granted.Single(l => l.Id == r.Lot).Withdrawn)
        );
        Assert.True(pot.Used <= pot.Limit);
    }

    private static void AssertBalances(Lot lot)
    {
        Assert.Equal(
            lot.Granted,
            lot.Available + lot.Reserved + lot.Captured + lot.Forfeited + lot.Withdrawn + lot.Lapsed
        );
        Assert.True(lot.Available >= Money.Zero);
        Assert.True(lot.Reserved >= Money.Zero);
        Assert.True(lot.Lapsed >= Money.Zero);
    }
}
