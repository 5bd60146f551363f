using System.Diagnostics;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
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
        var planned = await PlanFunding.ForAsync(
            new AccountId(accountId),
            offering.ToBookedCourse(),
            session,
            people,
            shelf,
            clock.GetCurrentInstant(),
            cancellation
        );
        return planned switch
        {
            Planned.Not { Because: var because } => new Outcome.Refused(because).ToProblem(
                context
            )!,
            Planned.With with => TypedResults.Ok(PlanResource.Of(with.Plan, with.Terms)),
            var other => throw new UnreachableException($"A plan cannot come to {other}."),
        };
    }
}
