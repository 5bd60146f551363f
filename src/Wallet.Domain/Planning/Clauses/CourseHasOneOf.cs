using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The course must carry at least one of these tags: <c>{ "clause": "course-has-one-of", "tags": ["nl:quality-mark"] }</c>.</summary>
public sealed record CourseHasOneOf(ValueList<string> Tags) : Condition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Application application) =>
        application.Course.HasOneOf(Tags)
            ? null
            : new Verdict.CourseLacksTag(Tags) { Article = Article };

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        Tags.Count > 0 ? new NearestChange.CourseWith(Tags) : null;
}
