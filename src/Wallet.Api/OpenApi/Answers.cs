using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Wallet.Api.Requests;

namespace Wallet.Api.OpenApi;

/// <summary>What every answer has in common: the API-Version header, and problems as application/problem+json.</summary>
internal static class Answers
{
    public static Task Describe(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellation
    )
    {
        operation.Responses ??= [];
        RequireIdempotencyKey(operation);
        NameQueryKeys(operation);
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (!metadata.OfType<IAllowAnonymous>().Any())
        {
            Add(operation.Responses, StatusCodes.Status401Unauthorized, "Log in first.");
            Add(operation.Responses, StatusCodes.Status403Forbidden, "You may not do this.");
        }
        if (operation.RequestBody is not null)
        {
            Add(
                operation.Responses,
                StatusCodes.Status400BadRequest,
                "The input is wrong; errors says where."
            );
        }
        foreach (var (status, response) in operation.Responses)
        {
            var described = (OpenApiResponse)response;
            described.Headers ??= new Dictionary<string, IOpenApiHeader>();
            described.Headers["API-Version"] = new OpenApiHeader
            {
                Description = "The full version of the API that answered.",
                Schema = new OpenApiSchema { Type = JsonSchemaType.String },
            };
            if (status[0] is '4' or '5')
            {
                described.Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/problem+json"] = new() { Schema = Problem },
                };
            }
        }
        return Task.CompletedTask;
    }

    // Of a record of parameters the generator takes the names of the properties; the binder takes either.
    private static void NameQueryKeys(OpenApiOperation operation)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (parameter is { In: ParameterLocation.Query, Name: { } name })
            {
                parameter.Name = JsonNamingPolicy.CamelCase.ConvertName(name);
            }
        }
    }

    // Optional only for the binder, so that its absence is told in our words.
    private static void RequireIdempotencyKey(OpenApiOperation operation)
    {
        foreach (var key in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            if (key.Name == IdempotencyKey.Header)
            {
                key.Required = true;
                key.Description =
                    "Of the caller's choice: the same for a retry, which is done once and gets the same answer; another for another request.";
                key.Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.String,
                    MinLength = 1,
                    MaxLength = IdempotencyKey.LongestKey,
                };
            }
        }
    }

    private static OpenApiSchema Problem =>
        new()
        {
            Type = JsonSchemaType.Object,
            Required = new HashSet<string> { "status", "title", "detail" },
            Properties = new Dictionary<string, IOpenApiSchema>
            {
                ["type"] = Text("A stable name for the kind of problem."),
                ["title"] = Text("The kind of problem in a few words."),
                ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
                ["detail"] = Text(
                    "What happened and what can be done, in the language of the request."
                ),
                ["errors"] = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Description = "Per field what is wrong.",
                    AdditionalProperties = new OpenApiSchema
                    {
                        Type = JsonSchemaType.Array,
                        Items = new OpenApiSchema { Type = JsonSchemaType.String },
                    },
                },
            },
            AdditionalPropertiesAllowed = true,
        };

    private static OpenApiSchema Text(string description) =>
        new() { Type = JsonSchemaType.String, Description = description };

    private static void Add(OpenApiResponses responses, int status, string description) =>
        responses.TryAdd($"{status}", new OpenApiResponse { Description = description });
}
