using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// A lot is usable until the same day of the month so many months after the grant, inclusive, clipped to the end of a short month:
/// <c>{ "clause": "lot-usable-for-months", "months": 4 }</c>.
/// </summary>
public sealed record LotUsableForMonths([property: Allowed(1, 1200)] int Months) : LotLifetime
{
    /// <inheritdoc/>
    public override LocalDate LastUsableDay(LocalDate grantDay) => grantDay.PlusMonths(Months);
}
