using Marten;
using Wallet.Api.Payments.FromBank;
using Wallet.Api.Tests.Desk;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Domain.Ledger;
using Wallet.Projections.Ledger;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Ledger;

/// <summary>Postings, folded claims and the files of the bank come to the same, each on its own.</summary>
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
        var entries = await session.Query<BankEntry>().ToListAsync();
        var ofBank = Money.Sum(
            entries.Select(e =>
                e.Outcome switch
                {
                    EntryOutcome.Settled => Euros(e.Amount!),
                    EntryOutcome.Returned => -Euros(e.Amount!),
                    _ => Money.Zero,
                }
            )
        );
        var payments = (await session.Query<EnrolmentClaims>().ToListAsync())
            .SelectMany(c => c.Claims)
            .Select(c => c.Payment)
            .OfType<ClaimPayment>()
            .ToLookup(p => p.IsPaid, p => p.Amount);
        await using var connection = world.Store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        var posted = await TrialBalance.OnAsync(connection, PaymentWorld.Today.PlusYears(1));

        Assert.Equal(Money.Euro(120), ofBank);
        Assert.Equal(ofBank, Money.Sum(payments[true]));
        Assert.Equal(ofBank, Balance(LedgerAccount.Bank));
        Assert.Equal(Money.Euro(45), Money.Sum(payments[false]));
        Assert.Equal(Money.Euro(45), Balance(LedgerAccount.InTransit));
        await Books.AssertLedgerAsync(world.Wallet.Services);

        Money Balance(LedgerAccount account) =>
            posted.Lines.Single(l => l.Account == account).Balance;
    }

    // As the bank wrote it: "EUR 120.00".
    private static Money Euros(string amount) =>
        Money.TryParse(amount.Split(' ')[1], out var money)
            ? money
            : throw new InvalidOperationException(amount);
}
