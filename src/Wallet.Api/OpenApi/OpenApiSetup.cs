using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Wallet.Api.Hosting;
using Wallet.Api.Requests;

namespace Wallet.Api.OpenApi;

/// <summary>The description of the API, by the NLGov API Design Rules 2.</summary>
public static class OpenApiSetup
{
    public const string DocumentName = "v1";
    public const string Address = "/openapi.json";

    public static void AddApiDescription(this IServiceCollection services) =>
        services.AddOpenApi(
            DocumentName,
            options =>
            {
                options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
                options.ShouldInclude = description =>
                    description.RelativePath?.StartsWith(
                        ApiPaths.Root.TrimStart('/'),
                        StringComparison.Ordinal
                    ) == true;
                options.AddDocumentTransformer(Introduce);
                options.AddOperationTransformer(Answers.Describe);
                options.AddSchemaTransformer(Scalars.Describe);
            }
        );

    public static void MapApiDescription(this IEndpointRouteBuilder app) =>
        app.MapOpenApi(Address).AllowAnonymous();

    private static Task Introduce(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellation
    )
    {
        document.Info = new OpenApiInfo
        {
            Title = "Ontwikkelrekening",
            Version = SecurityHeaders.ApiVersion,
            Description =
                "One account for a person's public, sector and employer money for learning.",
            Contact = new OpenApiContact
            {
                Name = "Ontwikkelrekening",
                Email = "api@ontwikkelrekening.example",
                Url = new Uri("https://ontwikkelrekening.example/api"),
            },
            License = new OpenApiLicense { Name = "EUPL-1.2", Identifier = "EUPL-1.2" },
        };
        document.Servers = [new OpenApiServer { Url = ApiPaths.Root }];
        var paths = new OpenApiPaths();
        foreach (var (path, item) in document.Paths)
        {
            paths.Add(path[ApiPaths.Root.Length..], item);
        }
        document.Paths = paths;
        return Task.CompletedTask;
    }
}
