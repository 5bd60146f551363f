using Wallet.Api.Accounts;
using Wallet.Api.Audit;
using Wallet.Api.Catalogue;
using Wallet.Api.Claims;
using Wallet.Api.Draws;
using Wallet.Api.Employers;
using Wallet.Api.Enrolments;
using Wallet.Api.Ledger;
using Wallet.Api.Payments;
using Wallet.Api.People;
using Wallet.Api.Pots;
using Wallet.Api.Providers;
using Wallet.Api.Schemes;

namespace Wallet.Api.Requests;

/// <summary>All endpoints, by area.</summary>
public static class Api
{
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup(ApiPaths.Root);
        api.MapAccounts();
        api.MapCatalogue();
        api.MapSchemes();
        api.MapPots();
        api.MapDraws();
        api.MapEmployers();
        api.MapClaims();
        api.MapEnrolments();
        api.MapProviders();
        api.MapPeople();
        api.MapLedger();
        api.MapAudit();
        api.MapPayments();
    }
}
