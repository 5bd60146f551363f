using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>
/// Leaves the learner at least this of the price, unless money of one of these schemes really pays in the same plan:
/// <c>{ "clause": "learner-pays-at-least", "amount": "103.20", "unlessPays": ["fr-cpf-dotation"] }</c>. It caps this scheme only: what others pay does not
/// raise it.
/// </summary>
public sealed record LearnerPaysAtLeast(
    Money Amount,
    [property: Names] ValueList<SchemeId>? UnlessPays = null
) : Ceiling
{
    /// <summary>The schemes whose money exempts; none when nothing does.</summary>
    public ValueList<SchemeId> Exempting => UnlessPays ?? [];

    /// <inheritdoc/>
    public override Cap In(Application application) =>
        new(
            Money.Max(application.Course.Price.Total - Amount, Money.Zero),
            new Verdict.LearnersPart(Amount) { Article = Article }
        );
}
