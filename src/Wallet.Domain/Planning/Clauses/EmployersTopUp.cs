using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Employers put the money in, and may name its last usable day, at least so many months ahead:
/// <c>{ "clause": "employers-top-up", "lastDayMonthsAhead": 12 }</c>.
/// </summary>
public sealed record EmployersTopUp([property: Allowed(0, 1200)] int LastDayMonthsAhead) : Clause
{
    /// <summary>The first day that may be named for money put in on this day, inclusive.</summary>
    public LocalDate EarliestLastDay(LocalDate today) => today.PlusMonths(LastDayMonthsAhead);
}
