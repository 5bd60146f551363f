using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// A yearly grant fills the money of the scheme up to this at most: <c>{ "clause": "balance-at-most", "amount": "5000.00" }</c>. Of several that apply the
/// highest holds.
/// </summary>
public sealed record BalanceAtMost(Money Amount) : Clause;
