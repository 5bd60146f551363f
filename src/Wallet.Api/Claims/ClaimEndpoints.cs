using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Claims.Uploads;
using Wallet.Api.Requests;

namespace Wallet.Api.Claims;

/// <summary>Claims, for the provider that makes them and for administrators, over the API.</summary>
public static class ClaimEndpoints
{
    public static void MapClaims(this IEndpointRouteBuilder api)
    {
        var own = api.MapGroup("/providers/{providerId}")
            .RequireAuthorization(Allow.OwnProvider)
            .WithTags("Claims");
        own.MapGet("/claims", ListClaimsEndpoint.OfProvider).WithName("listClaims");
        own.MapPost("/claims", SubmitClaimEndpoint.Post).Writes().WithName("submitClaim");
        own.MapGet("/claims/{claimId}", ShowClaimEndpoint.Get).WithName("showClaim");
        own.MapPost("/claims/{claimId}/objections", ObjectToClaimEndpoint.Post)
            .Writes()
            .WithName("objectToClaim");
        own.MapPost("/claim-uploads", UploadClaimsEndpoint.Post)
            .Writes()
            .WithMetadata(new RequestSizeLimitAttribute(ClaimsCsv.BytesAtMost))
            .WithName("uploadClaims");
        own.MapGet("/claim-uploads/{uploadId}", ShowUploadEndpoint.Get).WithName("showClaimUpload");
        var all = api.MapGroup("/claims")
            .RequireAuthorization(Allow.Administrator)
            .WithTags("Claims");
        all.MapGet("", ListClaimsEndpoint.OfAll).WithName("listAllClaims");
        all.MapPost("/{claimId}/release", JudgeClaimEndpoint.Release)
            .Writes()
            .WithName("releaseClaim");
        all.MapPost("/{claimId}/rejection", JudgeClaimEndpoint.Reject)
            .Writes()
            .WithName("rejectClaim");
    }
}
