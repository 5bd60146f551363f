using Microsoft.AspNetCore.Http.HttpResults;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>The JSON Schema of the terms, for editors: the file that stands beside the schemes, without login.</summary>
public static class TermsSchemaEndpoint
{
    public const string Address = "/schemas/terms.schema.json";

    public static void MapTermsSchema(this IEndpointRouteBuilder app) =>
        app.MapGet(Address, Get).AllowAnonymous();

    private static PhysicalFileHttpResult Get(SchemesFolder folder) =>
        TypedResults.PhysicalFile(folder.SchemaFile, "application/schema+json");
}
