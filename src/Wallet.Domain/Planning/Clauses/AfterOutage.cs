using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// What shifts when an application window could not be used for a while: <c>{ "clause": "after-outage", "startCountsFromFirstLostDay": true }</c>. An outage
/// that is declared moves nothing else.
/// </summary>
/// <param name="StartCountsFromFirstLostDay">The wait until a course may start counts from the first day that was lost, for all who apply after it.</param>
/// <param name="ClosesLater">The window closes as many days later as were lost.</param>
public sealed record AfterOutage(bool StartCountsFromFirstLostDay = false, bool ClosesLater = false)
    : Clause;
