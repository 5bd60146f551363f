using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;

namespace Wallet.Api.Payments.FromBank;

/// <summary>One thing that the bank said: of a payment of ours, or of other money. What nobody can tell stands on the worklist until an administrator closes it.</summary>
/// <param name="Id">Follows from what it is: the same entry in another file has it too.</param>
/// <param name="File">In which it was heard first.</param>
/// <param name="Number">Its place there.</param>
/// <param name="Payment">Of a run, by its end-to-end id; empty when it is of none.</param>
/// <param name="Amount">As it was written, with the currency.</param>
/// <param name="Reason">Why a payment came back.</param>
public sealed record BankEntry(
    Guid Id,
    Guid File,
    int Number,
    Guid Payment,
    EntryOutcome Outcome,
    EntryProblem? Problem,
    bool IsCredit,
    string? Amount,
    LocalDate? BookedOn,
    string? EndToEndId,
    BankReason? Reason,
    string? Counterparty,
    string? Remittance,
    bool IsOpen
)
{
    /// <summary>Null as long as it is open, or when there was nothing to look at.</summary>
    public EntryClosing? Closing { get; init; }

    /// <summary>The payment request that its reference is of; null when it is of none.</summary>
    public Guid? Request { get; init; }
}

public static class DepositsInEntries
{
    private const string Euros = "EUR ";

    private static readonly EntryProblem[] OfMoneyIn =
    [
        EntryProblem.NoPayment,
        EntryProblem.UnknownPayment,
        EntryProblem.OtherAccount,
        EntryProblem.UnknownReference,
        EntryProblem.TooMuch,
        EntryProblem.TooLittle,
        EntryProblem.OtherPayer,
        EntryProblem.ReceivedTwice,
        EntryProblem.RequestWithdrawn,
    ];

    extension(BankEntry entry)
    {
        /// <summary>What it can bring into a deposit, or take out of it; null when it can be no money of a deposit.</summary>
        public Money? Movement =>
            (
                entry.IsCredit
                    ? OfMoneyIn.Contains(entry.Problem.GetValueOrDefault(EntryProblem.DoesNotAddUp))
                    : entry.Problem == EntryProblem.TakenBack
            )
            && entry.Amount is { } written
            && written.StartsWith(Euros, StringComparison.Ordinal)
            && Money.TryParseSum(written[Euros.Length..], out var amount)
            && amount.IsPositive
                ? amount
                : null;
    }
}

/// <summary>Who looked at it, and what they wrote.</summary>
public sealed record EntryClosing(ActorId By, LocalDate On, string Note);

public enum EntryOutcome
{
    Settled,
    Returned,
    AlreadyKnown,
    Unknown,

    /// <summary>Money for a deposit.</summary>
    Received,
}

/// <summary>Why nothing was booked of an entry: nothing is guessed.</summary>
public enum EntryProblem
{
    /// <summary>It names no payment: a deposit, costs, interest.</summary>
    NoPayment,

    /// <summary>It names a payment that is not ours.</summary>
    UnknownPayment,

    /// <summary>It names a file that is not ours.</summary>
    UnknownFile,

    /// <summary>The payment went out in another file.</summary>
    OtherFile,

    /// <summary>We did not let it go to the bank, and yet the bank knows the payment.</summary>
    NeverSent,

    /// <summary>It is on another account than the payment was made from.</summary>
    OtherAccount,

    /// <summary>It is for another amount than the payment.</summary>
    AmountDiffers,

    /// <summary>The payments of the file come to another amount.</summary>
    BatchDiffers,

    /// <summary>The payments within do not come to the entry.</summary>
    DoesNotAddUp,

    /// <summary>It is not in euros.</summary>
    OtherCurrency,

    /// <summary>The bank paid it before.</summary>
    PaidTwice,

    /// <summary>It came back before.</summary>
    ReturnedTwice,

    /// <summary>The bank paid it, and now reports that it will not.</summary>
    RejectedAfterPayment,

    /// <summary>The bank reported that it would not pay, and paid.</summary>
    PaidAfterRejection,

    /// <summary>Money came in for it, and the bank does not say that it came back.</summary>
    NotSaidToBeBack,

    /// <summary>The bank takes back money that came in.</summary>
    TakenBack,

    /// <summary>Its payment reference is of no request of ours.</summary>
    UnknownReference,

    /// <summary>More came in than was asked.</summary>
    TooMuch,

    /// <summary>Less came in than was asked.</summary>
    TooLittle,

    /// <summary>It comes from another account than the employer named.</summary>
    OtherPayer,

    /// <summary>What was asked came in before.</summary>
    ReceivedTwice,

    /// <summary>It is no longer asked for.</summary>
    RequestWithdrawn,
}
