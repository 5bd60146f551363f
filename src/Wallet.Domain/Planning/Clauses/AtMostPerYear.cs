using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>At most this amount for one person in a calendar year, by application day: <c>{ "clause": "at-most-per-year", "amount": "500.00" }</c>.</summary>
public sealed record AtMostPerYear(Money Amount) : Ceiling
{
    /// <inheritdoc/>
    public override Cap In(Application application) =>
        new(
            Money.Max(Amount - application.UsedThisYear, Money.Zero),
            new Verdict.YearCapReached(Amount, application.UsedThisYear) { Article = Article }
        );
}
