using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Pays only what the money available of these schemes cannot cover: <c>{ "clause": "last-resort-after", "schemes": ["fr-cpf"] }</c>. So it cannot be
/// used to spare their money. The schemes must go first.
/// </summary>
public sealed record LastResortAfter([property: Names] ValueList<SchemeId> Schemes) : Clause;
