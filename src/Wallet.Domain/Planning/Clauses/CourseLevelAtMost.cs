using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The highest level that is paid for; a course without a level passes: <c>{ "clause": "course-level-at-most", "nlqf": 4 }</c>.</summary>
public sealed record CourseLevelAtMost([property: Allowed(1, 8)] int Nlqf) : Condition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Application application) =>
        application.Course.NlqfLevel is { } level && level > Nlqf
            ? new Verdict.LevelTooHigh(Nlqf, level) { Article = Article }
            : null;

    /// <inheritdoc/>
    public override NearestChange? Remedy(Application application) =>
        new NearestChange.CourseOfLevel(Nlqf);
}
