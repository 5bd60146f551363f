using Microsoft.OpenApi;

namespace Wallet.Api.Files;

public static class FileEndpoint
{
    /// <summary>Documents that the body is a file of one of these types. Accepts would tell those who are not logged in about content types before anything else.</summary>
    public static RouteHandlerBuilder TakesFile(
        this RouteHandlerBuilder endpoint,
        params string[] types
    ) =>
        endpoint.AddOpenApiOperationTransformer(
            (operation, _, _) =>
            {
                operation.RequestBody = new OpenApiRequestBody
                {
                    Required = true,
                    Content = types.ToDictionary(
                        type => type,
                        _ => new OpenApiMediaType { Schema = new OpenApiSchema() }
                    ),
                };
                return Task.CompletedTask;
            }
        );
}
