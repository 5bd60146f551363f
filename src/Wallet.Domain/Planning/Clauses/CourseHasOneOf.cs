using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The course must carry at least one of these tags: <c>{ "clause": "course-has-one-of", "tags": ["nl:quality-mark"] }</c>.</summary>
public sealed record CourseHasOneOf(ValueList<string> Tags) : CourseCondition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Situation situation) =>
        situation.Course.Tags.Any(Tags.Contains)
            ? null
            : new Verdict.CourseLacksTag(Tags) { Article = Article };
}
