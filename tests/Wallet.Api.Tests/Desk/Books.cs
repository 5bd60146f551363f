using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Ledger;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;
using Wallet.Projections.Ledger;
using Wallet.Projections.Verification;

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
                account.Reservations.Sum(r =>
                    r.Legs.Sum(l => (l.Amount - r.CapturedOf(l.Lot)).Cents)
                ),
                account.Lots.Sum(l => l.Reserved.Cents)
            );
        }
        await AssertLedgerAsync(services);
        await AssertSumsAsync(services, accounts);
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
    public static async Task AssertLedgerAsync(IServiceProvider services)
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
            Assert.Empty(await VerifyLedger.RunAsync(connection, day));
        }
    }

    /// Two independent sums: what accounts, claims and deposits were folded to, and what was posted.
    private static async Task AssertSumsAsync(
        IServiceProvider services,
        IReadOnlyList<Account> accounts
    )
    {
        var store = services.GetRequiredService<IDocumentStore>();
        await using var session = store.QuerySession();
        var payments = (await session.Query<EnrolmentClaims>().ToListAsync())
            .SelectMany(c => c.Claims)
            .Select(c => c.Payment)
            .OfType<ClaimPayment>()
            .ToArray();
        var repayments = (await session.Query<FunderDeposit>().ToListAsync())
            .SelectMany(d => d.Repayments)
            .Where(r => r.State is RepaymentState.Proposed or RepaymentState.Released);
        var onTheWay = Money.Sum([
            .. payments.Where(p => !p.IsPaid).Select(p => p.Amount),
            .. repayments.Select(r => r.Amount),
        ]);
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        foreach (var day in new[] { new LocalDate(2100, 1, 1), new(2200, 1, 1) })
        {
            var balance = await TrialBalance.OnAsync(connection, day);
            Assert.Equal(Sum(l => l.AvailableOn(day)), Of(LedgerAccount.Available));
            Assert.Equal(Sum(l => l.Reserved), Of(LedgerAccount.Reserved));
            Assert.Equal(Sum(l => l.ExpiredOn(day)), Of(LedgerAccount.Expired));
            Assert.Equal(onTheWay, Of(LedgerAccount.InTransit));

            Money Of(LedgerAccount account) =>
                balance.Lines.Single(l => l.Account == account).Balance;
        }

        Money Sum(Func<Lot, Money> amount) =>
            Money.Sum(accounts.SelectMany(a => a.Lots).Select(amount));
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
