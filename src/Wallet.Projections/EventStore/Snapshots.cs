using Marten;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Employers;
using Wallet.Domain.Schemes;

namespace Wallet.Projections.EventStore;

/// <summary>Each kind of snapshot that is kept (see <see cref="WalletStore"/>), as it is made again from its events.</summary>
public static class Snapshots
{
    public static RebuildSnapshots<Account, AccountEvent> OfAccounts(IDocumentStore store) =>
        new(store, id => Account.Initial(new AccountId(id)), Account.Evolve);

    public static RebuildSnapshots<FunderDeposit, DepositEvent> OfDeposits(IDocumentStore store) =>
        new(store, FunderDeposit.Initial, FunderDeposit.Evolve);

    public static RebuildSnapshots<Scheme, SchemeEvent> OfSchemes(IDocumentStore store) =>
        new(store, Scheme.Initial, Scheme.Evolve);
}
