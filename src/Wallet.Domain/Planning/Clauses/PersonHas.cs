using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The person must be this: <c>{ "clause": "person-has", "fact": "agency-worker" }</c>.</summary>
public sealed record PersonHas(string Fact) : PersonCondition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Learner learner) =>
        learner.Is(Fact) ? null : new Verdict.PersonLacksFact(Fact) { Article = Article };
}
