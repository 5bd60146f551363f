using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>At most this amount for one application, all lots of the scheme together: <c>{ "clause": "at-most-per-application", "amount": "1000.00" }</c>.</summary>
public sealed record AtMostPerApplication(Money Amount) : Ceiling
{
    /// <inheritdoc/>
    public override Cap In(Application application) =>
        new(Amount, new Verdict.ApplicationCapReached(Amount) { Article = Article });
}
