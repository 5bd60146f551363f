using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Accounts;

public static class ShowFundingPlanEndpoint
{
    /// <summary>Who would pay what for this start of a course, today. Books nothing.</summary>
    public static async Task<Results<Ok<PlanResource>, NotFound, ProblemHttpResult>> Get(
        Guid accountId,
        Guid offeringId,
        HttpContext context,
        IQuerySession session,
        PersonVault people,
        TermsShelf shelf,
        IClock clock,
        CancellationToken cancellation
    )
    {
        if (
            await session.FindOfferingAsync(new OfferingId(offeringId), cancellation)
            is not { } offering
        )
        {
            return TypedResults.NotFound();
        }
        var course = offering.ToBookedCourse();
        var today = clock.TodayInTheNetherlands();
        var planned = await PlanFunding.ForAsync(
            new AccountId(accountId),
            course.Course,
            session,
            people,
            shelf,
            today,
            cancellation
        );
        return planned is null
            ? new Desk.Outcome.Refused(
                new AccountRejection.CourseHasStarted(course.Course.StartDay)
            ).ToProblem(context)!
            : TypedResults.Ok(PlanResource.Of(planned.Plan, planned.Terms));
    }
}
