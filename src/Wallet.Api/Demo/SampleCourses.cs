using System.Text.Json;
using Wallet.Api.Catalogue;
using Wallet.Projections.Catalogue;

namespace Wallet.Api.Demo;

/// <summary>Invented courses, to try the product with: <c>demo/courses.oeapi.json</c>.</summary>
public static class SampleCourses
{
    public static JsonElement Read()
    {
        using var file = typeof(SampleCourses).Assembly.GetManifestResourceStream(
            "demo/courses.oeapi.json"
        )!;
        return JsonDocument.Parse(file).RootElement;
    }

    /// <summary>Who gives them.</summary>
    public static IEnumerable<CourseProvider> Providers() =>
        FeedReader
            .Read(Feed.Of(Read()))
            .Courses.Select(course => course.Provider)
            .DistinctBy(provider => provider.Id);
}
