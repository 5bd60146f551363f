using Wallet.Api.Payments.Iso20022;
using Wallet.Domain;
using Wallet.Domain.Payments;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Payments.FromBank;

/// <summary>One thing that a file of the bank says.</summary>
/// <param name="Key">What makes it the same when it is heard again.</param>
/// <param name="Amount">Null when the message tells none.</param>
internal sealed record Heard(string Key, int Number, HeardOf Of, bool IsCredit, Money? Amount)
{
    public Guid Id => StreamId.FromName($"bank-entry|{Key}");

    /// <summary>As it was written, with the currency.</summary>
    public string? Written { get; init; }

    public LocalDate? BookedOn { get; init; }

    public string? EndToEndId { get; init; }

    public BankReason? Reason { get; init; }

    public string? Counterparty { get; init; }

    public string? Remittance { get; init; }

    /// <summary>The structured reference, such as a betalingskenmerk, as it was written.</summary>
    public string? Reference { get; init; }

    /// <summary>From which account money came in; null when the bank does not tell.</summary>
    public Iban? Payer { get; init; }

    /// <summary>The file that the message names; null when it names none.</summary>
    public string? MessageId { get; init; }

    /// <summary>Whether it speaks of all payments of the file that is named, and not of one.</summary>
    public bool IsOfWholeFile { get; init; }

    /// <summary>Payments of the file that it does not speak of, as the bank named them.</summary>
    public IReadOnlySet<string> ButOf { get; init; } = new HashSet<string>();

    /// <summary>Why nothing can be made of it, whatever it is about; null when something can.</summary>
    public EntryProblem? Problem { get; init; }

    public BankEntry ToEntry(
        Guid file,
        Guid payment,
        EntryOutcome outcome,
        EntryProblem? problem
    ) =>
        new(
            Id,
            file,
            Number,
            payment,
            outcome,
            problem,
            IsCredit,
            Written,
            BookedOn,
            EndToEndId,
            Reason,
            Counterparty,
            Remittance,
            IsOpen: outcome == EntryOutcome.Unknown
        );
}

/// <summary>What happened to a payment, as far as the bank says.</summary>
internal enum HeardOf
{
    /// <summary>The bank paid it.</summary>
    Payment,

    /// <summary>The bank did not make it.</summary>
    Rejection,

    /// <summary>It came back.</summary>
    Return,

    /// <summary>Money came in, and it is not said that it came back.</summary>
    Credit,
}
