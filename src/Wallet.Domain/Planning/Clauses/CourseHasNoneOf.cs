using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The course may carry none of these tags: <c>{ "clause": "course-has-none-of", "tags": ["nl:hobby"] }</c>.</summary>
public sealed record CourseHasNoneOf(ValueList<string> Tags) : Condition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Application application) =>
        FoundOn(application.Course) is { } tag
            ? new Verdict.CourseHasTag(tag) { Article = Article }
            : null;

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        FoundOn(application.Course) is { } tag ? new NearestChange.CourseWithout(tag) : null;

    private string? FoundOn(Course course)
    {
        foreach (var tag in course.Tags.Span)
        {
            if (Tags.Contains(tag))
            {
                return tag;
            }
        }
        return null;
    }
}
