using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Wallet.Api.Tests.Catalogue;

/// Valid against the Open Education API, version 6: against the extract beside this file, and against the whole specification where it is at hand.
public sealed class The_sample_feed
{
    private const string Extract = "oeapi-v6.0.extract.json";

    [Theory]
    [InlineData("organisations", "Organisation")]
    [InlineData("courses", "Course")]
    [InlineData("courseOfferings", "CourseOffering")]
    public void Is_valid(string list, string schema)
    {
        var records = SampleFeed.Read()[list]!.AsArray();

        Assert.NotEmpty(records);
        foreach (var schemas in SchemasAtHand())
        {
            var validator = SchemaFor(schemas, schema);
            Assert.All(records, record => Assert.True(IsValid(validator, record!)));
        }
    }

    [Theory]
    [InlineData("organisations", "Organisation")]
    [InlineData("courses", "Course")]
    [InlineData("courseOfferings", "CourseOffering")]
    public void Would_not_be_valid_without_names(string list, string schema)
    {
        var record = SampleFeed.Read()[list]![0]!.AsObject();
        record.Remove("name");

        Assert.All(
            SchemasAtHand(),
            schemas => Assert.False(IsValid(SchemaFor(schemas, schema), record))
        );
    }

    private static bool IsValid(JsonSchema schema, JsonNode record) =>
        schema.Evaluate(JsonSerializer.SerializeToElement(record)).IsValid;

    private static IEnumerable<JsonObject> SchemasAtHand()
    {
        var extract = Path.Combine(AppContext.BaseDirectory, "Catalogue", Extract);
        yield return JsonNode.Parse(File.ReadAllText(extract))!["$defs"]!.AsObject();
        if (WholeSpecification() is { } whole)
        {
            var text = File.ReadAllText(whole)
                .Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal);
            yield return JsonNode.Parse(text)!["components"]!["schemas"]!.AsObject();
        }
    }

    private static JsonSchema SchemaFor(JsonObject schemas, string name) =>
        JsonSchema.FromText(
            new JsonObject
            {
                ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
                ["$id"] = $"https://schema.example/{Guid.NewGuid()}",
                ["$ref"] = $"#/$defs/{name}",
                ["$defs"] = schemas.DeepClone(),
            }.ToJsonString()
        );

    /// A folder "shared" beside the repository may hold it.
    private static string? WholeSpecification()
    {
        for (
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            folder is not null;
            folder = folder.Parent
        )
        {
            var file = Path.Combine(folder.FullName, "shared", "oeapi", "oeapi-v6.0.json");
            if (File.Exists(file))
            {
                return file;
            }
        }
        return null;
    }
}
