using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The provider can be paid from so many weeks before the first day of the course: <c>{ "clause": "provider-paid-from", "weeksBeforeStart": 3 }</c>.</summary>
public sealed record ProviderDeposit([property: Allowed(0, 104)] int WeeksBeforeStart) : Clause
{
    /// <summary>The first day on which the provider can be paid, inclusive.</summary>
    public LocalDate FirstDay(LocalDate startDay) => startDay.PlusWeeks(-WeeksBeforeStart);
}
