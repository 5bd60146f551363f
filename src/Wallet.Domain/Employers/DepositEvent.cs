namespace Wallet.Domain.Employers;

/// <summary>What happened to a funder's deposit.</summary>
public abstract record DepositEvent
{
    private DepositEvent() { }

    /// <summary>Money came in.</summary>
    /// <param name="Reference">What the payment said.</param>
    public sealed record DepositReceived(
        FunderId Funder,
        Money Amount,
        string Reference,
        LocalDate On
    ) : DepositEvent;

    /// <summary>A part became a lot on somebody's account, in the same commit.</summary>
    public sealed record DepositCommitted(AccountId Account, LotId Lot, Money Amount, LocalDate On)
        : DepositEvent;
}

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
}

/// <summary>Why the rules refuse a command on a deposit.</summary>
public abstract record DepositRejection : Rejection
{
    private DepositRejection() { }

    /// <summary>There is not as much in the deposit.</summary>
    public sealed record DepositTooSmall(Money Available, Money Asked) : DepositRejection;
}
