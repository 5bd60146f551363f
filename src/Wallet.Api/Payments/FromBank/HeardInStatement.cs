using System.Globalization;
using Wallet.Api.Payments.Iso20022;

namespace Wallet.Api.Payments.FromBank;

/// <summary>What an entry of a statement says of payments.</summary>
internal static class HeardInStatement
{
    // The bank transaction codes of payments that came back: ICDT, of credit transfers that we sent, and RRTN, a return.
    private const string Return = "RRTN";

    public static IReadOnlyList<Heard> In(StatementEntry entry, StatementPart.Heading heading)
    {
        var whole = OfEntry(entry, heading);
        return entry switch
        {
            { Effect: null } => [whole with { Problem = EntryProblem.OtherCurrency }],
            { Transactions: [] } => [whole with { IsOfWholeFile = whole.MessageId is not null }],
            { AddsUp: false } => [whole with { Problem = EntryProblem.DoesNotAddUp }],
            _ => [.. entry.Transactions.Select((t, i) => OfTransaction(t, i, entry, whole))],
        };
    }

    private static Heard OfEntry(StatementEntry entry, StatementPart.Heading heading) =>
        new(
            KeyOf(entry, heading),
            entry.Number,
            OfWhat(entry, entry.IsCredit, returned: null),
            entry.IsCredit,
            entry.Amount.Euros
        )
        {
            Written = $"{entry.Amount.Currency} {entry.Amount.Written}",
            BookedOn = entry.BookedOn,
            MessageId = entry.Batch?.MessageId ?? entry.Batch?.PaymentId,
            Remittance = entry.Description,
            Problem = Undone(entry, entry.IsCredit),
        };

    private static Heard OfTransaction(
        EntryTransaction transaction,
        int index,
        StatementEntry entry,
        Heard whole
    ) =>
        whole with
        {
            Key = $"{whole.Key}|{index}|{transaction.BankReference}|{transaction.EndToEndId}",
            Of = OfWhat(entry, transaction.IsCredit, transaction.Return),
            IsCredit = transaction.IsCredit,
            Amount = transaction.Amount?.Euros,
            Written = transaction.Amount is { } amount
                ? $"{amount.Currency} {amount.Written}"
                : whole.Written,
            MessageId = null,
            EndToEndId = transaction.EndToEndId,
            Reason = transaction.Return,
            Counterparty = Named(transaction.Counterparty),
            Remittance = transaction.Remittance ?? transaction.CreditorReference,
            Reference = transaction.CreditorReference ?? transaction.Remittance,
            Payer = transaction.Counterparty.Iban,
            Problem = Undone(entry, transaction.IsCredit),
        };

    // A bank's own reference stays with an entry in whichever file it comes; without one only its place in this statement says which it is.
    private static string KeyOf(StatementEntry entry, StatementPart.Heading heading) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{heading.Account}|{entry.BankReference ?? $"{heading.StatementId}#{entry.Number}"}|{entry.BookedOn:uuuu-MM-dd}|{entry.IsCredit}|{entry.Amount.Currency}|{entry.Amount.Written}"
        );

    private static HeardOf OfWhat(StatementEntry entry, bool isCredit, BankReason? returned) =>
        !isCredit ? HeardOf.Payment
        : returned is not null
        || entry.IsReversal
        || entry.Kind?.Contains(Return, StringComparison.Ordinal) is true
            ? HeardOf.Return
        : HeardOf.Credit;

    private static EntryProblem? Undone(StatementEntry entry, bool isCredit) =>
        entry.IsReversal && !isCredit ? EntryProblem.TakenBack : null;

    private static string? Named(Party party) =>
        string.Join(' ', new[] { party.Name, party.Iban?.Grouped }.OfType<string>())
            is { Length: > 0 } named
            ? named
            : null;
}
