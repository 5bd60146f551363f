using System.Text.Json;

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
}
