using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Api.Requests;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Catalogue;

public static class ShowCourseEndpoint
{
    /// <summary>One course, also with offerings that can no longer be reserved.</summary>
    public static async Task<Results<Ok<CourseResource>, NotFound>> Get(
        Guid courseId,
        IQuerySession session,
        IClock clock,
        CancellationToken cancellation
    ) =>
        await session.FindCourseAsync(courseId, cancellation) is { } course
            ? TypedResults.Ok(CourseResource.Of(course, clock.TodayInTheNetherlands()))
            : TypedResults.NotFound();
}
