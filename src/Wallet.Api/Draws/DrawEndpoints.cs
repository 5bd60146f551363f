using Wallet.Api.Auth;
using Wallet.Api.Requests;

namespace Wallet.Api.Draws;

/// <summary>Registering before a pot opens, and the draw that everybody can repeat, over the API.</summary>
public static class DrawEndpoints
{
    public static void MapDraws(this IEndpointRouteBuilder api)
    {
        var own = api.MapGroup("/accounts/{accountId}/registrations")
            .RequireAuthorization(Allow.OwnAccount)
            .WithTags("Draws");
        own.MapGet("", ListRegistrationsEndpoint.Get).WithName("listRegistrations");
        own.MapPost("", RegisterEndpoint.Post).Writes().WithName("register");
        own.MapPost("/{ticket}/withdrawal", WithdrawRegistrationEndpoint.Post)
            .Writes()
            .WithName("withdrawRegistration");
        api.MapPost("/callers-registrations", RegisterCallerEndpoint.Post)
            .RequireAuthorization(Allow.Administrator)
            .Writes()
            .WithTags("Draws")
            .WithName("registerCaller");
        var draw = api.MapGroup("/pots/{potId}/draw").AllowAnonymous().WithTags("Draws");
        draw.MapGet("", ShowDrawEndpoint.Get).WithName("showDraw");
        draw.MapGet("/file", ShowDrawEndpoint.GetFile).WithName("showWholeDraw");
    }
}
