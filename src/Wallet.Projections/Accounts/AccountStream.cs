using JasperFx.Events;
using Marten.Events.Aggregation;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Projections.Accounts;

/// <summary>Keeps each account as an inline snapshot (ADR 0007): the pure fold, bound to Marten.</summary>
public sealed class AccountStream : SingleStreamProjection<Account, AccountId>
{
    public override Account? Evolve(Account? snapshot, AccountId id, IEvent e) =>
        e.Data is AccountEvent happened
            ? Account.Evolve(snapshot ?? Account.Initial(id), happened)
            : snapshot;
}
