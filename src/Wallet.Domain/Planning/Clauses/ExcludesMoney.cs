using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// No money of these kinds, of another scheme or from outside the plan, may pay for the same course:
/// <c>{ "clause": "excludes-money", "kinds": ["public", "sector"] }</c>. It holds in both directions.
/// </summary>
public sealed record ExcludesMoney(ValueList<MoneyKind> Kinds) : Exclusion
{
    /// <inheritdoc/>
    public override bool Excludes(Terms other) => Kinds.Contains(other.Kind);

    /// <inheritdoc/>
    public override Verdict? Refuses(Application application)
    {
        foreach (var funding in application.Situation.AlreadyFunded.Span)
        {
            if (IsExcluded(funding))
            {
                return new Verdict.SubsidisedElsewhere { Article = Article };
            }
        }
        return null;
    }

    private bool IsExcluded(OutsideFunding funding) =>
        funding.Amount.IsPositive
        && (
            funding.Funder == OutsideFunder.Employer
                ? Kinds.Contains(MoneyKind.Employer)
                : funding.IsSubsidy && Kinds.Any(k => k != MoneyKind.Employer)
        );
}
