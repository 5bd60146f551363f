using static Wallet.Domain.Employers.DepositCommand;
using static Wallet.Domain.Employers.DepositEvent;
using static Wallet.Domain.Employers.DepositRejection;
using static Wallet.Domain.Payments.PaymentRunRejection;

namespace Wallet.Domain.Employers;

/// <summary>The rules of a repayment once it is proposed: a second person releases it, and the bank says the rest.</summary>
internal static class RepaymentDecider
{
    /// <summary>What the command comes to on this repayment; null is one that was never proposed.</summary>
    public static Decision<DepositEvent> Decide(
        DepositRepayment? repayment,
        DepositCommand command
    ) =>
        (repayment, command) switch
        {
            (null, _) => Refuse(new RepaymentNotThere()),
            ({ } r, ReleaseRepayment c) => Release(r, c),
            ({ State: RepaymentState.Proposed or RepaymentState.Released }, WithdrawRepayment c) =>
                Accept(new RepaymentWithdrawn(c.Payment, c.Because, c.By, c.On)),
            ({ State: RepaymentState.Withdrawn }, WithdrawRepayment) => Accept(),
            ({ State: RepaymentState.Released }, SettleRepayment c) => Accept(
                new RepaymentMade(c.Payment, c.On)
            ),
            ({ State: RepaymentState.Made }, SettleRepayment) => Accept(),
            ({ State: RepaymentState.Released or RepaymentState.Made }, ReturnRepayment c) =>
                Accept(new RepaymentReturned(c.Payment, c.Reason, c.On)),
            ({ State: RepaymentState.Returned }, ReturnRepayment) => Accept(),
            ({ } r, _) => Elsewhere(r),
        };

    /// <summary>What proposing comes to when there is a repayment with this id.</summary>
    public static Decision<DepositEvent> ProposeAgain(DepositRepayment known, ProposeRepayment c) =>
        (known.Amount, known.ProposedBy) == (c.Amount, c.By) ? Accept() : Elsewhere(known);

    private static Decision<DepositEvent> Release(DepositRepayment repayment, ReleaseRepayment c) =>
        repayment.State switch
        {
            RepaymentState.Proposed when repayment.ProposedBy == c.By => Refuse(new OwnRepayment()),
            RepaymentState.Proposed when !c.CanPay => Refuse(new NoAccountToPayFrom()),
            RepaymentState.Proposed => Accept(new RepaymentReleased(c.Payment, c.By, c.On)),
            RepaymentState.Released when repayment.ReleasedBy == c.By => Accept(),
            _ => Elsewhere(repayment),
        };

    private static Decision<DepositEvent> Elsewhere(DepositRepayment repayment) =>
        Refuse(new RepaymentIsElsewhere(repayment.State));

    private static Decision<DepositEvent> Accept(params DepositEvent[] events) =>
        Decision.Accept(events);

    private static Decision<DepositEvent> Refuse(Rejection because) =>
        Decision.Reject<DepositEvent>(because);
}
