using System.Diagnostics;
using Wallet.Domain.Employers;
using Wallet.Domain.Payments;
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
            BatchPromised or BatchWithdrawn or RepaymentReleased => [],
            RepaymentProposed e => Of(before.Funder, Deposit, InTransit, e.Amount, e.On),
            RepaymentWithdrawn e => Of(before, e.Payment, InTransit, Deposit, e.On),
            RepaymentMade e => Of(before, e.Payment, InTransit, Bank, e.On),
            RepaymentReturned e => Of(before, e.Payment, WhereItIs(before, e), Deposit, e.On),
            DepositTakenBack e => Of(before.Funder, Deposit, Bank, e.Amount, e.On),
            _ => throw new UnreachableException($"The books know no {happened.GetType().Name}."),
        };

    // What was paid is on our bank account again; what was not never left it.
    private static LedgerAccount WhereItIs(FunderDeposit before, RepaymentReturned happened) =>
        before.Find(happened.Payment)!.State == RepaymentState.Made ? Bank : InTransit;

    private static IEnumerable<Posting> Of(
        FunderDeposit before,
        EndToEndId repayment,
        LedgerAccount debit,
        LedgerAccount credit,
        LocalDate on
    ) => Of(before.Funder, debit, credit, before.Find(repayment)!.Amount, on);

    private static IEnumerable<Posting> Of(
        FunderId? funder,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        LocalDate on,
        LotId? lot = null
    ) => [new(debit, credit, amount, on, on) { Funder = funder, Lot = lot }];
}
