using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments.Iso20022;

/// <summary>Payments that a bank is asked to make from one account on one day.</summary>
/// <param name="MessageId">Names the file, and the payment within it. Like every id it goes out as it is, or not at all.</param>
public sealed record CreditTransfer(
    string MessageId,
    Instant CreatedAt,
    Debtor Debtor,
    LocalDate ExecutionDay,
    IReadOnlyList<CreditTransferLine> Lines
);

/// <summary>Who pays.</summary>
/// <param name="Bic">The bank's own number, where it asks for it.</param>
public sealed record Debtor(string Name, Iban Iban, string? Bic = null);

/// <summary>One payment.</summary>
/// <param name="EndToEndId">Comes back with whatever happens to this payment; no other in the file has it.</param>
public sealed record CreditTransferLine(
    string EndToEndId,
    Money Amount,
    string CreditorName,
    Iban CreditorIban,
    Remittance Remittance
);

/// <summary>What the payee reads with it.</summary>
public abstract record Remittance
{
    private Remittance() { }

    public sealed record Note(string Text) : Remittance;

    public sealed record Reference(PaymentReference Is) : Remittance;
}
