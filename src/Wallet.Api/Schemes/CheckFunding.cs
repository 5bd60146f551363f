using System.Text.Json.Serialization;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Accounts;
using Wallet.Api.Catalogue;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>"I am 34, agency worker, this course": who would pay? Asks no name and stores nothing.</summary>
public static class CheckFunding
{
    /// <summary>
    /// The plan as if this person had one budget of every scheme that is for somebody like them: of a yearly grant its amount, of any other scheme as
    /// much as its rules allow. Null when the course has started.
    /// </summary>
    public static FundingPlan? For(
        int age,
        IEnumerable<string> facts,
        Course course,
        TermsBook terms,
        LocalDate today
    )
    {
        if (course.HasStarted(today))
        {
            return null;
        }
        var learner = new Learner(today.PlusYears(-age), facts.ToValueList());
        var purses = terms
            .InForceHere(today)
            .Select(t =>
                (Terms: t, Grant: YearlyGrant.For(t, learner, today.Year, today, terms.Calendars))
            )
            .Where(s => s.Grant is not YearlyGrant.Not)
            .Select(
                (s, i) =>
                    PurseOf(s.Terms, i, (s.Grant as YearlyGrant.Of)?.Amount ?? course.Price.Total)
            )
            .ToArray();
        return FundingPlanner.Plan(new Situation(today, learner, course, []), purses, terms);
    }

    private static Purse PurseOf(Terms terms, int number, Money available) =>
        new(
            new LotId(new Guid(number + 1, 0, 0, new byte[8])),
            terms.Scheme,
            available,
            null,
            null,
            [],
            Money.Zero
        );
}

/// <param name="Age">In whole years.</param>
/// <param name="Facts">Words such as "agency-worker".</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record CheckFundingRequest(
    string? Age,
    IReadOnlyList<string>? Facts,
    string? OfferingId
);

public static class CheckFundingEndpoint
{
    /// <summary>Who would pay for somebody like this? Nothing is stored.</summary>
    public static async Task<Results<Ok<PlanResource>, ProblemHttpResult>> Post(
        CheckFundingRequest request,
        HttpContext context,
        IQuerySession session,
        CourseShelf courses,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var age = input.Age("age", request.Age);
        var offering = await input.CourseAsync(
            "offeringId",
            request.OfferingId,
            courses,
            cancellation
        );
        if (!input.IsSound)
        {
            return input.ToOutcome().ToProblem(context)!;
        }
        var course = offering!.ToBookedCourse();
        var terms = await shelf.AllAsync(session, cancellation);
        var plan = CheckFunding.For(
            age,
            request.Facts ?? [],
            course.Course,
            terms,
            clock.TodayInTheNetherlands()
        );
        return plan is null
            ? new Outcome.Refused(
                new AccountRejection.CourseHasStarted(course.Course.StartDay)
            ).ToProblem(context)!
            : TypedResults.Ok(PlanResource.Of(plan, terms));
    }
}
