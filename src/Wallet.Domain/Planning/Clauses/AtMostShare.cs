using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>At most this percentage of the parts that the scheme pays for, rounded down to the cent: <c>{ "clause": "at-most-share", "percent": 90 }</c>.</summary>
public sealed record AtMostShare(Percent Percent) : Ceiling
{
    /// <inheritdoc/>
    public override Cap In(Situation situation, CostParts parts, Money usedThisYear)
    {
        var cost = situation.Course.Price.Of(parts);
        return new Cap(
            Percent.RoundedDown(cost),
            new Verdict.ShareReached(Percent, cost) { Article = Article }
        );
    }
}
