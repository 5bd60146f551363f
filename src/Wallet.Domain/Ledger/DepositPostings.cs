using System.Diagnostics;
using Wallet.Domain.Employers;
using static Wallet.Domain.Employers.DepositEvent;
using static Wallet.Domain.Ledger.LedgerAccount;

namespace Wallet.Domain.Ledger;

/// <summary>Money that comes in from a funder.</summary>
internal static class DepositPostings
{
    public static IEnumerable<Posting> Of(FunderDeposit before, DepositEvent happened) =>
        happened switch
        {
            DepositReceived e => [new(Bank, Deposit, e.Amount, e.On, e.On) { Funder = e.Funder }],
            DepositCommitted e =>
            [
                new(Deposit, Funding, e.Amount, e.On, e.On) { Funder = before.Funder, Lot = e.Lot },
            ],
            _ => throw new UnreachableException($"The books know no {happened.GetType().Name}."),
        };
}
