using Wallet.Api.Auth;
using Wallet.Api.Requests;

namespace Wallet.Api.Pots;

/// <summary>Application windows with their pots, for everybody and for administrators, over the API.</summary>
public static class PotEndpoints
{
    public static void MapPots(this IEndpointRouteBuilder api)
    {
        var ofScheme = api.MapGroup("/schemes/{schemeId}/pots").WithTags("Pots");
        ofScheme.MapGet("", ListPotsEndpoint.Get).AllowAnonymous().WithName("listPots");
        ofScheme
            .MapPost("", OpenPotEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithName("openPot");
        var pot = api.MapGroup("/pots/{potId}").WithTags("Pots");
        pot.MapGet("", ShowPotEndpoint.Get).AllowAnonymous().WithName("showPot");
        pot.MapGet("/decisions", ListPotDecisionsEndpoint.Get)
            .RequireAuthorization(Allow.Administrator)
            .WithName("listPotDecisions");
        pot.MapPost("/raises", RaisePotEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithName("raisePot");
        pot.MapPost("/closing", ClosePotEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithName("closePot");
        pot.MapPost("/outages", DeclareOutageEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithName("declareOutage");
    }
}
