using Wallet.Domain.Payments;

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

    /// <summary>The funder confirmed a batch of top-ups. It waits for its turn and its money; nothing stands on an account yet.</summary>
    public sealed record BatchPromised(TopUpBatchId Batch, Money Amount, LocalDate On)
        : DepositEvent;

    /// <summary>The money of a batch was set apart: its lines are booked from it.</summary>
    public sealed record BatchFunded(TopUpBatchId Batch, Money Amount, LocalDate On) : DepositEvent;

    /// <summary>The funder took a promise back before there was money for it.</summary>
    public sealed record BatchWithdrawn(TopUpBatchId Batch, LocalDate On) : DepositEvent;

    /// <summary>All lines of a batch were booked or refused.</summary>
    /// <param name="Granted">What became lots.</param>
    /// <param name="Returned">What lines that were refused leave over: it can be committed again.</param>
    public sealed record BatchApplied(
        TopUpBatchId Batch,
        Money Granted,
        Money Returned,
        LocalDate On
    ) : DepositEvent;

    /// <summary>What could no longer be used on an account came back, in the same commit.</summary>
    public sealed record CreditReturned(AccountId Account, LotId Lot, Money Amount, LocalDate On)
        : DepositEvent;

    /// <summary>Somebody proposed to pay a part back. It waits for a second person, and nothing else can use its money.</summary>
    /// <param name="Payment">By which the bank will know it.</param>
    /// <param name="To">The funder's bank account.</param>
    public sealed record RepaymentProposed(
        EndToEndId Payment,
        Money Amount,
        Iban To,
        string Because,
        ActorId By,
        LocalDate On
    ) : DepositEvent;

    /// <summary>A second person let a repayment go to the bank.</summary>
    public sealed record RepaymentReleased(EndToEndId Payment, ActorId By, LocalDate On)
        : DepositEvent;

    /// <summary>A repayment will not go to the bank; its money can be committed again.</summary>
    public sealed record RepaymentWithdrawn(
        EndToEndId Payment,
        string Because,
        ActorId By,
        LocalDate On
    ) : DepositEvent;

    /// <summary>The bank made a repayment.</summary>
    public sealed record RepaymentMade(EndToEndId Payment, LocalDate On) : DepositEvent;

    /// <summary>The bank did not make a repayment, or it came back; its money can be committed again.</summary>
    /// <param name="Reason">The code of the bank: "AC04".</param>
    public sealed record RepaymentReturned(EndToEndId Payment, string Reason, LocalDate On)
        : DepositEvent;

    /// <summary>The bank took back money that had come in.</summary>
    /// <param name="Reference">What the bank said.</param>
    public sealed record DepositTakenBack(Money Amount, string Reference, LocalDate On)
        : DepositEvent;
}
