using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// A learner who cancels when fewer working days than this remain gets nothing back: the provider gets this percentage of the price, rounded down, and the rest of the
/// scheme's money goes to its residual owner:
/// <c>{ "clause": "late-cancelling", "freeWorkingDays": 8, "providerPercent": 5 }</c>. The day of cancelling counts, the first day of
/// the course does not. With force majeure, or cancelled by the provider, everything comes back.
/// </summary>
public sealed record LateCancelling(
    [property: Allowed(1, 260)] int FreeWorkingDays,
    Percent ProviderPercent
) : Clause
{
    /// <summary>Whether cancelling on this day is too late to be free.</summary>
    public bool IsLate(LocalDate day, LocalDate startDay, WorkingDays workingDays) =>
        workingDays.Between(day, startDay) < FreeWorkingDays;
}
