using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>Every lot is usable until this day, inclusive: <c>{ "clause": "lot-usable-until", "day": "2025-12-31" }</c>.</summary>
public sealed record LotUsableUntil(LocalDate Day) : LotLifetime
{
    /// <inheritdoc/>
    public override LocalDate LastUsableDay(LocalDate grantDay) => Day;
}
