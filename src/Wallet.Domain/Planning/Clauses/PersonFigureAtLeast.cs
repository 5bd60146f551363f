using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>A figure of the person must be at least this: <c>{ "clause": "person-figure-at-least", "figure": "contractHoursPerWeek", "value": 12 }</c>. An unknown figure does not help.</summary>
public sealed record PersonFigureAtLeast(
    string Figure,
    [property: Allowed(0, 1_000_000)] decimal Value
) : PersonCondition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Learner learner, LocalDate day, Calendars calendars) =>
        learner.FigureOf(Figure) switch
        {
            null => new Verdict.FigureUnknown(Figure) { Article = Article },
            { } found when found < Value => new Verdict.FigureTooLow(Figure, Value, found)
            {
                Article = Article,
            },
            _ => null,
        };

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        new NearestChange.FigureAtLeast(Figure, Value);
}
