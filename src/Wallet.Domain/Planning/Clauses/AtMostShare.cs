using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>At most this percentage of the parts that the scheme pays for, rounded down to the cent: <c>{ "clause": "at-most-share", "percent": 90 }</c>.</summary>
public sealed record AtMostShare(Percent Percent) : Ceiling
{
    /// <inheritdoc/>
    public override Cap In(Application application) =>
        new(
            Percent.RoundedDown(application.Cost),
            new Verdict.ShareReached(Percent, application.Cost) { Article = Article }
        );
}
