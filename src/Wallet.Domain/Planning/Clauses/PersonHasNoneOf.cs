using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The person may be none of these: <c>{ "clause": "person-has-none-of", "facts": ["study-grant"] }</c>.</summary>
public sealed record PersonHasNoneOf(ValueList<string> Facts) : PersonCondition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Learner learner, LocalDate day, Calendars calendars) =>
        FoundIn(learner) is { } fact ? new Verdict.PersonHasFact(fact) { Article = Article } : null;

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        FoundIn(application.Learner) is { } fact ? new NearestChange.PersonIsNot(fact) : null;

    private string? FoundIn(Learner learner)
    {
        foreach (var fact in Facts.Span)
        {
            if (learner.Is(fact))
            {
                return fact;
            }
        }
        return null;
    }
}
