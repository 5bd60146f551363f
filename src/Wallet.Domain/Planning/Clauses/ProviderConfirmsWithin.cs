using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The provider confirms a place within so many working days of the reservation, or it lapses: <c>{ "clause": "provider-confirms-within", "workingDays": 5 }</c>.</summary>
public sealed record ProviderConfirmsWithin([property: Allowed(1, 60)] int WorkingDays) : Clause;
