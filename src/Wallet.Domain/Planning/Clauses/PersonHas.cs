using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The person must be this: <c>{ "clause": "person-has", "fact": "agency-worker" }</c>. A word that is not known to hold does not hold.</summary>
public sealed record PersonHas(string Fact) : PersonCondition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Learner learner, LocalDate day, Calendars calendars) =>
        learner.Is(Fact) ? null : new Verdict.PersonLacksFact(Fact) { Article = Article };

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        new NearestChange.PersonIs(Fact);
}
