using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// None of these schemes may pay for the same course: <c>{ "clause": "excludes-schemes", "schemes": ["nl-ontwikkelbudget"] }</c>. It holds in both directions.
/// </summary>
public sealed record ExcludesSchemes([property: Names] ValueList<SchemeId> Schemes) : Exclusion
{
    /// <inheritdoc/>
    public override bool Excludes(Terms other) => Schemes.Contains(other.Scheme);

    /// <inheritdoc/>
    public override Verdict? Refuses(Application application) => null;
}
