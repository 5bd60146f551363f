using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>A figure of the person must be below this: <c>{ "clause": "person-figure-below", "figure": "qualificationLevel", "value": 3 }</c>. An unknown figure does not help.</summary>
public sealed record PersonFigureBelow(
    string Figure,
    [property: Allowed(0, 1_000_000)] decimal Value
) : PersonCondition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Learner learner, LocalDate day, Calendars calendars) =>
        learner.FigureOf(Figure) switch
        {
            null => new Verdict.FigureUnknown(Figure) { Article = Article },
            { } found when found >= Value => new Verdict.FigureTooHigh(Figure, Value, found)
            {
                Article = Article,
            },
            _ => null,
        };
}
