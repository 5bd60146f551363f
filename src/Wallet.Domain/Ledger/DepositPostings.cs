using System.Diagnostics;
using Wallet.Domain.Employers;
using static Wallet.Domain.Employers.DepositEvent;
using static Wallet.Domain.Ledger.LedgerAccount;

namespace Wallet.Domain.Ledger;

/// <summary>Money that comes in from a funder, pays for credit, and goes back.</summary>
internal static class DepositPostings
{
    public static IEnumerable<Posting> Of(FunderDeposit before, DepositEvent happened) =>
        happened switch
        {
            DepositReceived e => Of(e.Funder, Bank, Deposit, e.Amount, e.On),
            DepositCommitted e => Of(before.Funder, Deposit, Funding, e.Amount, e.On, e.Lot),
            CreditReturned e => Of(before.Funder, Funding, Deposit, e.Amount, e.On, e.Lot),
            // The lines of a batch credit accounts; what they cost was set apart as one amount.
            BatchFunded e => Of(before.Funder, Deposit, Funding, e.Amount, e.On),
            BatchApplied e => Of(before.Funder, Funding, Deposit, e.Returned, e.On),
            BatchPromised or BatchWithdrawn => [],
            DepositPaidBack e => Of(before.Funder, Deposit, InTransit, e.Amount, e.On),
            RepaymentMade e => Of(before.Funder, InTransit, Bank, e.Amount, e.On),
            DepositTakenBack e => Of(before.Funder, Deposit, Bank, e.Amount, e.On),
            _ => throw new UnreachableException($"The books know no {happened.GetType().Name}."),
        };

    private static IEnumerable<Posting> Of(
        FunderId? funder,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        LocalDate on,
        LotId? lot = null
    ) => [new(debit, credit, amount, on, on) { Funder = funder, Lot = lot }];
}
