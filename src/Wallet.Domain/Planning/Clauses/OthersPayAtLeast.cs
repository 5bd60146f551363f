using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Pays only when these schemes in the same plan, and others outside it but not the learner, pay at least this together:
/// <c>{ "clause": "others-pay-at-least", "amount": "100.00", "schemes": ["fr-cpf-dotation"] }</c>. The schemes must go first.
/// </summary>
public sealed record OthersPayAtLeast(Money Amount, [property: Names] ValueList<SchemeId> Schemes)
    : Clause
{
    /// <summary>Null when this is enough.</summary>
    /// <param name="paid">What the schemes pay in the plan.</param>
    /// <param name="outside">Who pays outside it.</param>
    public Verdict? Refuses(Money paid, ValueList<OutsideFunding> outside)
    {
        foreach (var funding in outside.Span)
        {
            paid += funding.Funder == OutsideFunder.Learner ? Money.Zero : funding.Amount;
        }
        return paid >= Amount
            ? null
            : new Verdict.OthersPayTooLittle(Amount, paid) { Article = Article };
    }
}
