using Marten;
using Wallet.Api.Payments.FromBank;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.Employers;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Employers;
using Wallet.Domain.Ledger;
using Wallet.Projections.Ledger;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Ledger;

/// <summary>Postings, folded claims and deposits, and the files of the bank come to the same, each on its own.</summary>
public sealed class Three_sums
{
    [Fact]
    public async Task Agree_on_what_the_bank_paid_and_on_what_is_still_on_its_way()
    {
        await using var world = await PaymentWorld.StartAsync();
        var provider = await world.ProviderAsync();
        var paid = await world.ClaimAsync(provider, 120, "F-1");
        var returned = await world.ClaimAsync(provider, 80, "F-2");
        await world.ClaimAsync(provider, 45, "F-3");
        var run = await world.SendAsync();
        (
            await world.ImportAsync(
                new Statement()
                    .Paid(run.EndToEnd(paid), "120.00")
                    .Paid(run.EndToEnd(returned), "80.00")
                    .Returned(run.EndToEnd(returned), "80.00")
                    .Xml
            )
        ).Sure();

        await using var session = world.Store.QuerySession();
        var ofBank = await OfBankAsync(session);
        var payments = (await session.Query<EnrolmentClaims>().ToListAsync())
            .SelectMany(c => c.Claims)
            .Select(c => c.Payment)
            .OfType<ClaimPayment>()
            .ToLookup(p => p.IsPaid, p => p.Amount);
        var posted = await PostedAsync(world.Store);

        Assert.Equal(Money.Euro(120), ofBank);
        Assert.Equal(ofBank, Money.Sum(payments[true]));
        Assert.Equal(ofBank, posted(LedgerAccount.Bank));
        Assert.Equal(Money.Euro(45), Money.Sum(payments[false]));
        Assert.Equal(Money.Euro(45), posted(LedgerAccount.InTransit));
        await Books.AssertLedgerAsync(world.Wallet.Services);
    }

    [Fact]
    public async Task Agree_on_what_went_back_to_employers_and_on_what_is_still_on_its_way()
    {
        await using var world = await EmployerWorld.StartAsync();
        var before = await PostedAsync(world.Store);
        var made = await world.ReleasedAsync("120.00");
        var returned = await world.ReleasedAsync("80.00");
        var rejected = await world.ReleasedAsync("30.00");
        await world.ReleasedAsync("40.00");
        await world.ProposeAsync("5.00");
        (await (await world.ProposeAsync("7.00")).WithdrawAsync()).Sure();
        await world.ImportAsync(
            new Statement()
                .Paid(made.EndToEnd, "120.00")
                .Paid(returned.EndToEnd, "80.00")
                .Returned(returned.EndToEnd, "80.00")
        );
        await world.ImportAsync(Report.Of(rejected.EndToEnd, "RJCT"));

        await using var session = world.Store.QuerySession();
        var ofBank = await OfBankAsync(session);
        var repayments = (await session.Query<FunderDeposit>().ToListAsync())
            .SelectMany(d => d.Repayments)
            .ToLookup(r => r.State, r => r.Amount);
        var posted = await PostedAsync(world.Store);

        Assert.Equal(Money.Euro(120), ofBank);
        Assert.Equal(ofBank, Money.Sum(repayments[RepaymentState.Made]));
        Assert.Equal(ofBank, posted(LedgerAccount.Bank) - before(LedgerAccount.Bank));
        Assert.Equal(
            Money.Euro(45),
            Money.Sum([
                .. repayments[RepaymentState.Proposed],
                .. repayments[RepaymentState.Released],
            ])
        );
        Assert.Equal(Money.Euro(45), posted(LedgerAccount.InTransit));
        await Books.AssertInOrderAsync(world.Wallet.Services);
    }

    private static async Task<Money> OfBankAsync(IQuerySession session) =>
        Money.Sum(
            (await session.Query<BankEntry>().ToListAsync())
                .Where(e => e.Amount is not null)
                .Select(e =>
                    e.Outcome switch
                    {
                        EntryOutcome.Settled => Euros(e.Amount!),
                        EntryOutcome.Returned => -Euros(e.Amount!),
                        _ => Money.Zero,
                    }
                )
        );

    private static async Task<Func<LedgerAccount, Money>> PostedAsync(IDocumentStore store)
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        var posted = await TrialBalance.OnAsync(connection, PaymentWorld.Today.PlusYears(1));
        return account => posted.Lines.Single(l => l.Account == account).Balance;
    }

    // As the bank wrote it: "EUR 120.00".
    private static Money Euros(string amount) =>
        Money.TryParse(amount.Split(' ')[1], out var money)
            ? money
            : throw new InvalidOperationException(amount);
}
