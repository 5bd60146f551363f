using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>One entry of a statement.</summary>
/// <param name="Number">Its place among the entries, counted from 1.</param>
/// <param name="Reference">The entry's own (NtryRef).</param>
/// <param name="BankReference">By which the bank knows it (AcctSvcrRef).</param>
/// <param name="IsCredit">Whether money came in; also of a reversal this is what happened now.</param>
/// <param name="IsReversal">It undoes an entry the other way: a credit undoes a debit.</param>
/// <param name="Status">"BOOK" has happened; others announce or inform.</param>
/// <param name="Kind">"PMNT-ICDT-RRTN": the bank transaction code of ISO 20022, else the bank's own.</param>
/// <param name="Batch">Several payments that were booked as one.</param>
/// <param name="Transactions">What the bank tells of each payment within; none for interest and costs, and where a bank keeps a batch to itself.</param>
public sealed record StatementEntry(
    int Number,
    string? Reference,
    string? BankReference,
    bool IsCredit,
    Amount Amount,
    bool IsReversal,
    string Status,
    LocalDate? BookedOn,
    LocalDate? ValueDay,
    string? Kind,
    string? Description,
    EntryBatch? Batch,
    IReadOnlyList<EntryTransaction> Transactions
)
{
    public const string Booked = "BOOK";

    public bool IsBooked => Status == Booked;

    /// <summary>What it does to the balance; null in another currency.</summary>
    public Money? Effect => Signed(Amount, IsCredit);

    /// <summary>Whether the transactions within come to the entry. If not, none of them may be booked by itself.</summary>
    public bool AddsUp =>
        Effect is { } effect
        && Transactions.Aggregate(
            (Money?)Money.Zero,
            (sum, t) => sum + Signed(t.Amount, t.IsCredit)
        ) == effect;

    private static Money? Signed(Amount? amount, bool isCredit) =>
        isCredit ? amount?.Euros : -amount?.Euros;
}

/// <summary>The payment file, and the payment within it, that a bank booked as one.</summary>
public sealed record EntryBatch(string? MessageId, string? PaymentId, string? Count);

/// <summary>One payment within an entry.</summary>
/// <param name="Amount">Null when the bank gives none of its own.</param>
/// <param name="EndToEndId">Of a payment that came back: that of the payment as it was sent.</param>
/// <param name="Counterparty">Who paid or was paid.</param>
/// <param name="Remittance">What was written with it, one line after the other.</param>
/// <param name="CreditorReference">The structured reference, such as a betalingskenmerk, as it was written.</param>
/// <param name="Return">It came back, and why.</param>
public sealed record EntryTransaction(
    Amount? Amount,
    bool IsCredit,
    string? EndToEndId,
    string? BankReference,
    Party Counterparty,
    string? Remittance,
    string? CreditorReference,
    BankReason? Return
);

/// <param name="Iban">Null when there is none, or none that is valid.</param>
public sealed record Party(string? Name, Iban? Iban);
