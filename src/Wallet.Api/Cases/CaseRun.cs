using Wallet.Domain;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Cases;

/// <summary>Runs one case against the domain and says where the outcome differs; no differences is a pass.</summary>
public static class CaseRun
{
    public static IReadOnlyList<string> Differences(Case @case, TermsBook terms) =>
        UnknownScheme(@case, terms) is { } unknown
            ? [unknown]
            : @case switch
            {
                PlanCase plan => [.. OfPlan(plan, terms)],
                StoryCase story => [.. new StoryRun(story, terms).Differences()],
                _ => throw new ArgumentOutOfRangeException(nameof(@case)),
            };

    private static string? UnknownScheme(Case @case, TermsBook terms)
    {
        var named = @case switch
        {
            PlanCase plan => plan.Purses.Select(p => p.Scheme),
            StoryCase story => story.Steps.OfType<GrantStep>().Select(s => s.Scheme),
            _ => [],
        };
        var unknown = named
            .Where(s => terms.All.All(t => t.Scheme != s))
            .Select(s => s.Value)
            .FirstOrDefault();
        return unknown is null ? null : $"scheme: there is no {unknown} under schemes/";
    }

    private static IEnumerable<string> OfPlan(PlanCase @case, TermsBook terms)
    {
        var course = @case.Course.ToCourse();
        var hasStarted = course.HasStarted(@case.ApplicationDay);
        if (hasStarted != @case.Expect.Refused)
        {
            return hasStarted
                ? ["expected a plan, got a refusal: the course has started"]
                : ["expected a refusal, got a plan: the course has not started"];
        }
        if (hasStarted)
        {
            return [];
        }
        var names = new PurseNames();
        var situation = new Situation(
            @case.ApplicationDay,
            @case.Person.ToLearner(),
            course,
            @case.AlreadyFunded.Select(f => f.ToOutsideFunding()).ToValueList()
        );
        var purses = @case
            .Purses.Select(p => new Purse(
                names.LotOf(p.Id),
                p.Scheme,
                p.Available,
                null,
                p.LastUsableDay,
                p.EarmarkedFor.ToValueList(),
                p.UsedThisYear
            )
            {
                GrantsForCourse = @case.Course.GrantedForCourseThisYear,
            })
            .ToArray();
        var plan = FundingPlanner.Plan(situation, purses, terms);
        return Expected.Differs(
            plan,
            names,
            @case.Expect.Pays,
            @case.Expect.OwnContribution,
            @case.Expect.Declined
        );
    }
}
