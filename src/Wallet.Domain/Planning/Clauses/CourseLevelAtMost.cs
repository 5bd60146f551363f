using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning.Clauses;

/// <summary>The highest level that is paid for; a course without a level passes: <c>{ "clause": "course-level-at-most", "nlqf": 4 }</c>.</summary>
public sealed record CourseLevelAtMost(int Nlqf) : CourseCondition
{
    /// <inheritdoc/>
    public override Verdict? Refuses(Situation situation) =>
        situation.Course.NlqfLevel is { } level && level > Nlqf
            ? new Verdict.LevelTooHigh(Nlqf, level) { Article = Article }
            : null;
}
