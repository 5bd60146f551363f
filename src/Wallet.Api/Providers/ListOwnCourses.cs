using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Catalogue;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Providers;

public static class ListOwnCoursesEndpoint
{
    /// <summary>All courses of one provider that the register knows, in order of their names.</summary>
    public static async Task<Results<Ok<CoursePageResource>, ProblemHttpResult>> Get(
        Guid providerId,
        int? page,
        HttpContext context,
        IQuerySession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var number = input.Page(page);
        if (!input.IsSound)
        {
            return input.ToOutcome().ToProblem(context)!;
        }
        var today = clock.TodayInTheNetherlands();
        var found = await session.CoursesOfAsync(new ProviderId(providerId), number, cancellation);
        return TypedResults.Ok(
            new CoursePageResource(
                number,
                CatalogueSearch.PageSize,
                found.Total,
                [.. found.Courses.Select(course => CourseResource.Of(course, today))]
            )
        );
    }
}
