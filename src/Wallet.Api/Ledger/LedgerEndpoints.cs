using Wallet.Api.Auth;

namespace Wallet.Api.Ledger;

/// <summary>The books, for auditors, over the API.</summary>
public static class LedgerEndpoints
{
    public static void MapLedger(this IEndpointRouteBuilder api)
    {
        var ledger = api.MapGroup("/ledger").WithTags("Ledger").RequireAuthorization(Allow.Auditor);
        ledger.MapGet("/trial-balance", ShowTrialBalanceEndpoint.Get).WithName("showTrialBalance");
        ledger.MapGet("/postings", ListPostingsEndpoint.Get).WithName("listPostings");
        ledger.MapGet("/events/{streamId}/{version}", ShowEventEndpoint.Get).WithName("showEvent");
    }
}
