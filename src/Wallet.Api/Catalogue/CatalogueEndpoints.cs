using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Requests;

namespace Wallet.Api.Catalogue;

/// <summary>The register of courses, over the API: for everybody to read, for administrators to fill.</summary>
public static class CatalogueEndpoints
{
    public static void MapCatalogue(this IEndpointRouteBuilder api)
    {
        var courses = api.MapGroup("/courses").AllowAnonymous().WithTags("Courses");
        courses.MapGet("", SearchCoursesEndpoint.Get).WithName("searchCourses");
        courses.MapGet("/{courseId}", ShowCourseEndpoint.Get).WithName("showCourse");
        api.MapPost("/catalogue/imports", ImportFeedEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithMetadata(new RequestSizeLimitAttribute(Feed.BytesAtMost))
            .WithTags("Courses")
            .WithName("importCatalogue");
    }
}
