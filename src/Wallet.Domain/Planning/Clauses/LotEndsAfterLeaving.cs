using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>An unspent lot ends so many months after the person leaves the employer who put it in: <c>{ "clause": "lot-ends-after-leaving", "months": 6 }</c>.</summary>
public sealed record LotEndsAfterLeaving([property: Allowed(0, 120)] int Months) : Clause
{
    /// <summary>The last usable day, inclusive, for somebody whose last day at the employer is this.</summary>
    public LocalDate LastUsableDay(LocalDate lastDayAtEmployer) =>
        lastDayAtEmployer.PlusMonths(Months);
}
