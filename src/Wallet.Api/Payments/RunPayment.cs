using Wallet.Domain;
using Wallet.Domain.Payments;

namespace Wallet.Api.Payments;

/// <summary>A payment of a run as the bank is asked for it. By it an answer finds its run and its claim; the words on it stay as they were.</summary>
/// <param name="Id">The end-to-end id: 32 hexadecimal digits are a UUID.</param>
/// <param name="Number">Its place in the run, from 1 on.</param>
/// <param name="Payee">What the provider was called.</param>
/// <param name="Invoice">The provider's own number for the claim.</param>
public sealed record RunPayment(
    Guid Id,
    Guid Run,
    int Number,
    ClaimId Claim,
    ProviderId Provider,
    Money Amount,
    string Payee,
    string Invoice
)
{
    /// <summary>The file in which it goes to the bank.</summary>
    public PaymentFileId File => PaymentFileId.Of(Run, Number);

    /// <summary>Null when it can be no id of ours.</summary>
    public static Guid? IdOf(string? endToEndId) =>
        Guid.TryParseExact(endToEndId, "N", out var id) ? id : null;

    public static Guid IdOf(EndToEndId id) => Guid.ParseExact(id.Value, "N");
}
