using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Who puts the money in may name its last usable day, at least so many months ahead:
/// <c>{ "clause": "funder-may-name-last-day", "monthsAhead": 12 }</c>.
/// </summary>
public sealed record FunderMayNameLastDay(int MonthsAhead) : Clause
{
    /// <summary>The first day that may be named for a grant on this day, inclusive.</summary>
    public LocalDate Earliest(LocalDate grantDay) => grantDay.PlusMonths(MonthsAhead);
}
