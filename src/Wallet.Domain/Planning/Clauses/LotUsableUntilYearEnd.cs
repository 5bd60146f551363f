using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// A lot is usable until 31 December of the so-manieth calendar year, the year of the grant counted as the first:
/// <c>{ "clause": "lot-usable-until-year-end", "years": 5 }</c> makes 2026 → 31 December 2030.
/// </summary>
public sealed record LotUsableUntilYearEnd([property: Allowed(1, 100)] int Years) : LotLifetime
{
    /// <inheritdoc/>
    public override LocalDate LastUsableDay(LocalDate grantDay) =>
        new(grantDay.Year + Years - 1, 12, 31);
}
