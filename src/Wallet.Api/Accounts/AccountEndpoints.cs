using Wallet.Api.Auth;
using Wallet.Api.Requests;

namespace Wallet.Api.Accounts;

/// <summary>A citizen's own account, over the API.</summary>
public static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder api)
    {
        var account = api.MapGroup("/accounts/{accountId}")
            .RequireAuthorization(Allow.OwnAccount)
            .WithTags("Accounts");
        account.MapGet("", ShowAccountEndpoint.Get).WithName("showAccount");
        account.MapGet("/statement", ShowStatementEndpoint.Get).WithName("showStatement");
        account.MapGet("/history", DownloadHistoryEndpoint.Get).WithName("downloadHistory");
        account.MapGet("/applications", ListApplicationsEndpoint.Get).WithName("listApplications");
        account.MapGet("/funding-plan", ShowFundingPlanEndpoint.Get).WithName("showFundingPlan");
        account
            .MapGet("/reservations/{reservationId}", ShowReservationEndpoint.Get)
            .WithName("showReservation");
        account
            .MapGet("/reservations/{reservationId}/decision", ShowDecisionEndpoint.Get)
            .WithName("showDecision");
        api.MapPost("/callers-reservations", ReserveForCallerEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithTags("Accounts")
            .WithName("reserveForCaller");
        account.MapPost("/reservations", ReserveEndpoint.Post).Writes().WithName("reserve");
        account
            .MapPost("/reservations/{reservationId}/cancellation", CancelEndpoint.Post)
            .Writes()
            .WithName("cancel");
    }
}
