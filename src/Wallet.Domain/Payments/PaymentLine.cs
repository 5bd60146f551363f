using System.Security.Cryptography;
using System.Text;

namespace Wallet.Domain.Payments;

/// <summary>One payment of a run.</summary>
public sealed record PaymentLine(
    EndToEndId Id,
    ClaimId Claim,
    ProviderId Provider,
    Iban Iban,
    Money Amount
)
{
    /// <summary>The payment of this claim in this run.</summary>
    public static PaymentLine Of(
        PaymentRunId run,
        ClaimId claim,
        ProviderId provider,
        Iban iban,
        Money amount
    ) => new(EndToEndId.Of(run, claim), claim, provider, iban, amount);
}

/// <summary>By which a payment is known from here to the bank and back: 32 capitals and digits.</summary>
public readonly record struct EndToEndId(string Value)
{
    private const int Bytes = 16;

    /// <summary>Always the same for this claim in this run, and another for everything else.</summary>
    public static EndToEndId Of(PaymentRunId run, ClaimId claim) => Of($"payment:{run}:{claim}");

    /// <summary>Always the same for this repayment to a funder, and another for everything else.</summary>
    public static EndToEndId OfRepayment(Guid repayment) => Of($"repayment:{repayment}");

    private static EndToEndId Of(string name) =>
        new(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, Bytes)));

    /// <inheritdoc/>
    public override string ToString() => Value;
}

/// <summary>What became of a payment.</summary>
public enum PaymentFate
{
    /// <summary>Nothing is known yet.</summary>
    Open,

    /// <summary>The bank paid it.</summary>
    Settled,

    /// <summary>The bank did not pay it, or it came back.</summary>
    Returned,
}
