using Wallet.Domain.Payments;

namespace Wallet.Domain.Employers;

/// <summary>What somebody wants of a deposit.</summary>
public abstract record DepositCommand
{
    private DepositCommand() { }

    /// <summary>Book money that came in.</summary>
    public sealed record ReceiveDeposit(
        FunderId Funder,
        Money Amount,
        string Reference,
        LocalDate On
    ) : DepositCommand;

    /// <summary>Commit a part to a lot.</summary>
    public sealed record CommitDeposit(AccountId Account, LotId Lot, Money Amount, LocalDate On)
        : DepositCommand;

    /// <summary>Promise the money of a batch; promised already is fine.</summary>
    public sealed record PromiseBatch(TopUpBatchId Batch, Money Amount, LocalDate On)
        : DepositCommand;

    /// <summary>Take a promise back; not promised is fine.</summary>
    public sealed record WithdrawBatch(TopUpBatchId Batch, LocalDate On) : DepositCommand;

    /// <summary>All lines of a batch are done; told again it is already so.</summary>
    /// <param name="Granted">What became lots.</param>
    public sealed record ApplyBatch(TopUpBatchId Batch, Money Granted, LocalDate On)
        : DepositCommand;

    /// <summary>Take back what left a lot.</summary>
    public sealed record ReturnCredit(AccountId Account, LotId Lot, Money Amount, LocalDate On)
        : DepositCommand;

    /// <summary>Propose to pay a part back to the funder; proposed already is fine.</summary>
    public sealed record ProposeRepayment(
        EndToEndId Payment,
        Money Amount,
        Iban To,
        string Because,
        ActorId By,
        LocalDate On
    ) : DepositCommand;

    /// <summary>Release a repayment, as another person than who proposed it; released already is fine.</summary>
    /// <param name="CanPay">Whether it is known from which account is paid.</param>
    public sealed record ReleaseRepayment(
        EndToEndId Payment,
        ActorId By,
        LocalDate On,
        bool CanPay = true
    ) : DepositCommand;

    /// <summary>Withdraw a repayment that the bank has not made; withdrawn already is fine.</summary>
    public sealed record WithdrawRepayment(
        EndToEndId Payment,
        string Because,
        ActorId By,
        LocalDate On
    ) : DepositCommand;

    /// <summary>Book that the bank made a repayment; told again it is already so.</summary>
    public sealed record SettleRepayment(EndToEndId Payment, LocalDate On) : DepositCommand;

    /// <summary>Book that the bank did not make a repayment, or that it came back; told again it is already so.</summary>
    public sealed record ReturnRepayment(EndToEndId Payment, string Reason, LocalDate On)
        : DepositCommand;

    /// <summary>Book that the bank took money back.</summary>
    public sealed record TakeBack(Money Amount, string Reference, LocalDate On) : DepositCommand;
}
