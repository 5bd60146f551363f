using Wallet.Api.Auth;
using Wallet.Api.Requests;

namespace Wallet.Api.Schemes;

/// <summary>Schemes for everybody and for their administrators, over the API.</summary>
public static class SchemeEndpoints
{
    public static void MapSchemes(this IEndpointRouteBuilder api)
    {
        var schemes = api.MapGroup("/schemes").WithTags("Schemes");
        schemes.MapGet("", ListSchemesEndpoint.Get).AllowAnonymous().WithName("listSchemes");
        schemes
            .MapPost("/terms", PublishTermsEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithName("publishTerms");
        schemes
            .MapPost("/{schemeId}/grants", GrantCreditEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithName("grantCredit");
        api.MapPost("/funding-checks", CheckFundingEndpoint.Post)
            .AllowAnonymous()
            .WithTags("Schemes")
            .WithName("checkFunding");
    }
}
