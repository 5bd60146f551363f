using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Nobody has this money beforehand: who applies in an open window gets up to this much, as long as the pot of the window lasts, first come, first
/// served: <c>{ "clause": "granted-on-application", "atMost": "1000.00" }</c>.
/// </summary>
public sealed record GrantedOnApplication(Money AtMost) : Clause;
