using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// One lot of this amount for a person in a calendar year, on this day of the year or on any day:
/// <c>{ "clause": "grant-per-year", "amount": "500.00", "on": "01-01" }</c>. Of several that apply the highest holds.
/// </summary>
public sealed record GrantPerYear(Money Amount, AnnualDate? On = null) : Clause;
