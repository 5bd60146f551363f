using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Every clause at its limit and one past it. Refusals carry the article of the clause.</summary>
public sealed class Each_clause_about_the_course
{
    private const string Article = "art. 3.1";

    [Fact]
    public void Course_has_one_of_is_content_with_one()
    {
        var clause = new CourseHasOneOf(["a", "b"]) { Article = Article };
        Assert.Null(Of(clause, "x", "b"));
        Assert.Null(Of(clause, "a", "b"));
        var refusal = new Verdict.CourseLacksTag(["a", "b"]) { Article = Article };
        Assert.Equal(refusal, Of(clause, "x", "A"));
        Assert.Equal(refusal, Of(clause));
    }

    [Fact]
    public void Course_has_none_of_refuses_for_one_and_names_it()
    {
        var clause = new CourseHasNoneOf(["a", "b"]) { Article = Article };
        Assert.Null(Of(clause, "x"));
        Assert.Null(Of(clause));
        Assert.Equal(new Verdict.CourseHasTag("b") { Article = Article }, Of(clause, "x", "b"));
    }

    [Fact]
    public void Course_level_at_most_includes_the_level_itself()
    {
        var clause = new CourseLevelAtMost(4) { Article = Article };
        Assert.Null(Of(clause, "nlqf:4"));
        Assert.Equal(new Verdict.LevelTooHigh(4, 5) { Article = Article }, Of(clause, "nlqf:5"));
    }

    [Fact]
    public void Course_level_at_least_includes_the_level_itself()
    {
        var clause = new CourseLevelAtLeast(2) { Article = Article };
        Assert.Null(Of(clause, "nlqf:2"));
        Assert.Equal(new Verdict.LevelTooLow(2, 1) { Article = Article }, Of(clause, "nlqf:1"));
    }

    [Fact]
    public void Course_levels_let_a_course_without_level_pass()
    {
        Assert.Null(Of(new CourseLevelAtMost(4), "a"));
        Assert.Null(Of(new CourseLevelAtLeast(8), "a"));
        Assert.Null(Some.Course(Some.Price(1), null, "nlqf:", "NLQF:5").NlqfLevel);
    }

    [Fact]
    public void The_highest_of_several_levels_counts()
    {
        Assert.Equal(
            new Verdict.LevelTooHigh(4, 5),
            Of(new CourseLevelAtMost(4), "nlqf:5", "nlqf:3")
        );
        Assert.Null(Of(new CourseLevelAtLeast(4), "nlqf:3", "nlqf:4"));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    [InlineData(301, false)]
    public void Grants_per_course_leaves_room_for_the_last_one(int grants, bool fits) =>
        Assert.Equal(
            fits ? null : new Verdict.CourseQuotaReached(300, grants) { Article = Article },
            new GrantsPerCourse(300) { Article = Article }.Refuses(Some.Application(grants: grants))
        );

    private static Verdict? Of(Condition clause, params string[] tags) =>
        clause.Refuses(Some.Application(Some.Situation(Some.Course(Some.Price(100), null, tags))));
}
