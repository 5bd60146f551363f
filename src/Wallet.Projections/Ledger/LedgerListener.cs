using Marten;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;
using Wallet.Domain.Providers;

namespace Wallet.Projections.Ledger;

/// <summary>Whoever appends by Marten: what it comes to in the books goes into the same commit, so that nobody can forget it.</summary>
internal sealed class LedgerListener : DocumentSessionListenerBase
{
    private static readonly PendingPostings[] Kinds =
    [
        new PendingPostings<FunderDeposit, DepositEvent>(
            FunderDeposit.Initial,
            (deposit, e) => FunderDeposit.Evolve(deposit!, e)
        ),
        new PendingPostings<Account, AccountEvent>(
            id => Account.Initial(new AccountId(id)),
            (account, e) => Account.Evolve(account!, e)
        ),
        new PendingPostings<Provider, ProviderEvent>(_ => null, Provider.Evolve),
    ];

    public override async Task BeforeSaveChangesAsync(
        IDocumentSession session,
        CancellationToken token
    )
    {
        var rows = new List<LedgerRow>();
        foreach (var stream in session.PendingChanges.Streams().ToArray())
        {
            foreach (var kind in Kinds.Where(k => k.IsOf(stream)))
            {
                rows.AddRange(await kind.RowsAsync(session, stream, token));
            }
        }
        if (rows.Count > 0)
        {
            session.InsertLedger(rows);
        }
    }
}
