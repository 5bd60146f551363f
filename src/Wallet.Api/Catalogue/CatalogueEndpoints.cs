namespace Wallet.Api.Catalogue;

/// <summary>The register of courses for everybody, over the API.</summary>
public static class CatalogueEndpoints
{
    public static void MapCatalogue(this IEndpointRouteBuilder api)
    {
        var courses = api.MapGroup("/courses").AllowAnonymous().WithTags("Courses");
        courses.MapGet("", SearchCoursesEndpoint.Get).WithName("searchCourses");
        courses.MapGet("/{courseId}", ShowCourseEndpoint.Get).WithName("showCourse");
    }
}
