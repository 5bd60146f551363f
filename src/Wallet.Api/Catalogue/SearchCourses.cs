using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Requests;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

/// <param name="Total">On all pages.</param>
public sealed record CoursePageResource(
    int Page,
    int PageSize,
    long Total,
    IReadOnlyList<CourseResource> Courses
);

public static class SearchCoursesEndpoint
{
    /// <summary>Courses that fulfil all filters with one of their offerings: best match first, then what starts first.</summary>
    public static async Task<Results<Ok<CoursePageResource>, ProblemHttpResult>> Get(
        [AsParameters] CourseFilter filter,
        HttpContext context,
        IQuerySession session,
        IClock clock,
        CancellationToken cancellation
    )
    {
        var input = new Input();
        var query = filter.Read(input);
        if (!input.IsSound)
        {
            return input.ToOutcome().ToProblem(context)!;
        }
        var today = clock.TodayInTheNetherlands();
        var found = await session.SearchAsync(query, today, cancellation);
        return TypedResults.Ok(
            new CoursePageResource(
                query.Page,
                CatalogueSearch.PageSize,
                found.Total,
                [.. found.Courses.Select(course => CourseResource.Of(course, today))]
            )
        );
    }
}
