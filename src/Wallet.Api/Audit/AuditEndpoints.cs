using Wallet.Api.Auth;

namespace Wallet.Api.Audit;

/// <summary>What an auditor looks at beside the books, over the API.</summary>
public static class AuditEndpoints
{
    public static void MapAudit(this IEndpointRouteBuilder api)
    {
        var audit = api.MapGroup("/audit").WithTags("Audit").RequireAuthorization(Allow.Auditor);
        audit.MapGet("/worklists", ListWorklistsEndpoint.Get).WithName("listWorklists");
        audit.MapGet("/terms-changes", ListTermsChangesEndpoint.Get).WithName("listTermsChanges");
        audit
            .MapGet("/sample", DrawSampleEndpoint.Get)
            .Produces<byte[]>(StatusCodes.Status200OK, "text/csv")
            .WithName("drawSample");
    }
}
