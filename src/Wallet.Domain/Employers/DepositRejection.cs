namespace Wallet.Domain.Employers;

/// <summary>Why the rules refuse a command on a deposit.</summary>
public abstract record DepositRejection : Rejection
{
    private DepositRejection() { }

    /// <summary>There is not as much in the deposit.</summary>
    public sealed record DepositTooSmall(Money Available, Money Asked) : DepositRejection;

    /// <summary>The money of the batch is there, and its lines are being booked.</summary>
    public sealed record BatchIsFunded : DepositRejection;

    /// <summary>The deposit has no such repayment.</summary>
    public sealed record RepaymentNotThere : DepositRejection;

    /// <summary>Who proposed a repayment cannot release it.</summary>
    public sealed record OwnRepayment : DepositRejection;

    /// <summary>This cannot be done to a repayment that is so far.</summary>
    public sealed record RepaymentIsElsewhere(RepaymentState State) : DepositRejection;
}
