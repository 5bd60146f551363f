using System.Diagnostics;
using static Wallet.Domain.Employers.DepositCommand;
using static Wallet.Domain.Employers.DepositEvent;
using static Wallet.Domain.Employers.DepositRejection;

namespace Wallet.Domain.Employers;

/// <summary>The rules of a deposit. Promises are funded oldest first: as soon as there is money for the first one, and never a later one before it.</summary>
public static class DepositDecider
{
    /// <summary>What the command comes to on this deposit.</summary>
    public static Decision<DepositEvent> Decide(FunderDeposit deposit, DepositCommand command) =>
        command switch
        {
            ReceiveDeposit c => AndFund(
                deposit,
                new DepositReceived(c.Funder, c.Amount, c.Reference, c.On),
                c.On
            ),
            CommitDeposit c => IfAvailable(
                deposit,
                c.Amount,
                new DepositCommitted(c.Account, c.Lot, c.Amount, c.On)
            ),
            PromiseBatch c => deposit.Find(c.Batch) is null
                ? AndFund(deposit, new BatchPromised(c.Batch, c.Amount, c.On), c.On)
                : Decision.Accept<DepositEvent>(),
            WithdrawBatch c => deposit.Find(c.Batch) switch
            {
                null => Decision.Accept<DepositEvent>(),
                { IsFunded: true } => Decision.Reject<DepositEvent>(new BatchIsFunded()),
                _ => AndFund(deposit, new BatchWithdrawn(c.Batch, c.On), c.On),
            },
            ApplyBatch c => deposit.Find(c.Batch) is { IsFunded: true } batch
                ? AndFund(
                    deposit,
                    new BatchApplied(c.Batch, c.Granted, batch.Amount - c.Granted, c.On),
                    c.On
                )
                : Decision.Accept<DepositEvent>(),
            ReturnCredit c => AndFund(
                deposit,
                new CreditReturned(c.Account, c.Lot, c.Amount, c.On),
                c.On
            ),
            ProposeRepayment c => deposit.Find(c.Payment) is { } known
                ? RepaymentDecider.ProposeAgain(known, c)
                : IfAvailable(
                    deposit,
                    c.Amount,
                    new RepaymentProposed(c.Payment, c.Amount, c.To, c.Because, c.By, c.On)
                ),
            ReleaseRepayment c => RepaymentDecider.Decide(deposit.Find(c.Payment), c),
            WithdrawRepayment c => AndFund(
                deposit,
                RepaymentDecider.Decide(deposit.Find(c.Payment), c),
                c.On
            ),
            SettleRepayment c => RepaymentDecider.Decide(deposit.Find(c.Payment), c),
            ReturnRepayment c => AndFund(
                deposit,
                RepaymentDecider.Decide(deposit.Find(c.Payment), c),
                c.On
            ),
            TakeBack c => IfAvailable(
                deposit,
                c.Amount,
                new DepositTakenBack(c.Amount, c.Reference, c.On)
            ),
            _ => throw new UnreachableException($"A deposit knows no {command.GetType().Name}."),
        };

    private static Decision<DepositEvent> IfAvailable(
        FunderDeposit deposit,
        Money amount,
        DepositEvent happened
    ) =>
        amount > deposit.Available
            ? Decision.Reject<DepositEvent>(new DepositTooSmall(deposit.Available, amount))
            : Decision.Accept(happened);

    private static Decision<DepositEvent> AndFund(
        FunderDeposit deposit,
        Decision<DepositEvent> decision,
        LocalDate day
    ) =>
        decision is Decision<DepositEvent>.Accepted { Events: [var happened] }
            ? AndFund(deposit, happened, day)
            : decision;

    private static Decision<DepositEvent> AndFund(
        FunderDeposit deposit,
        DepositEvent happened,
        LocalDate day
    ) =>
        Decision.Accept<DepositEvent>([
            happened,
            .. Funded(FunderDeposit.Evolve(deposit, happened), day),
        ]);

    private static IEnumerable<DepositEvent> Funded(FunderDeposit deposit, LocalDate day)
    {
        var left = deposit.Available;
        foreach (var batch in deposit.Batches.Where(b => !b.IsFunded))
        {
            if (batch.Amount > left)
            {
                yield break;
            }
            left -= batch.Amount;
            yield return new BatchFunded(batch.Id, batch.Amount, day);
        }
    }
}
