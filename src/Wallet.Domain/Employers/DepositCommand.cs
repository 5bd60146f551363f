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

    /// <summary>Pay a part back to the funder.</summary>
    public sealed record PayBack(
        EndToEndId Payment,
        Money Amount,
        Iban To,
        string Because,
        ActorId By,
        LocalDate On
    ) : DepositCommand;

    /// <summary>Book that the bank paid what was decided to be paid back.</summary>
    public sealed record SettleRepayment(EndToEndId Payment, Money Amount, LocalDate On)
        : DepositCommand;

    /// <summary>Book that the bank took money back.</summary>
    public sealed record TakeBack(Money Amount, string Reference, LocalDate On) : DepositCommand;
}

/// <summary>Why the rules refuse a command on a deposit.</summary>
public abstract record DepositRejection : Rejection
{
    private DepositRejection() { }

    /// <summary>There is not as much in the deposit.</summary>
    public sealed record DepositTooSmall(Money Available, Money Asked) : DepositRejection;

    /// <summary>The money of the batch is there, and its lines are being booked.</summary>
    public sealed record BatchIsFunded : DepositRejection;
}
