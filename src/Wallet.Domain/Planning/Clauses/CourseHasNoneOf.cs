using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The course may carry none of these tags: <c>{ "clause": "course-has-none-of", "tags": ["nl:hobby"] }</c>.</summary>
public sealed record CourseHasNoneOf(ValueList<string> Tags) : CourseCondition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Situation situation) =>
        situation.Course.Tags.FirstOrDefault(Tags.Contains) is { } tag
            ? new Verdict.CourseHasTag(tag) { Article = Article }
            : null;
}
