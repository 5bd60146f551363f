using System.Security.Claims;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Wallet.Api.Auth.Development;

/// <summary>The three places where the development issuer meets people and clients.</summary>
internal static class DevelopmentEndpoints
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static void MapDevelopmentIssuer(this IEndpointRouteBuilder endpoints)
    {
        var issuer = endpoints
            .MapGroup(Issuer.DevelopmentPath)
            .AllowAnonymous()
            .ExcludeFromDescription();
        issuer.MapGet("/authorize", Authorize);
        issuer.MapPost("/token", TokenAsync).DisableAntiforgery();
        issuer.MapGet("/logout", () => TypedResults.SignOut(authenticationSchemes: [Scheme]));
    }

    private static IResult Authorize(
        HttpContext context,
        string? persona,
        IOptions<LoginOptions> login
    ) =>
        Persona.Find(persona) is { } chosen
            ? SignIn(chosen, context.GetOpenIddictServerRequest()!, login.Value)
            : PersonaPage.Of(context.Request);

    private static async Task<IResult> TokenAsync(HttpContext context, IOptions<LoginOptions> login)
    {
        var request = context.GetOpenIddictServerRequest()!;
        if (request.IsPasswordGrantType())
        {
            return Persona.Find(request.Username) is { } persona
                ? SignIn(persona, request, login.Value)
                : NoSuchPersona();
        }
        var code = await context.AuthenticateAsync(Scheme);
        return TypedResults.SignIn(code.Principal!, authenticationScheme: Scheme);
    }

    private static SignInHttpResult SignIn(
        Persona persona,
        OpenIddictRequest request,
        LoginOptions login
    )
    {
        var identity = PersonaClaims.Of(persona, login, request.AcrValues);
        identity.SetScopes(request.GetScopes());
        identity.SetResources(login.Audience);
        identity.SetDestinations(_ => [Destinations.IdentityToken, Destinations.AccessToken]);
        return TypedResults.SignIn(new ClaimsPrincipal(identity), authenticationScheme: Scheme);
    }

    private static ForbidHttpResult NoSuchPersona() =>
        TypedResults.Forbid(
            new AuthenticationProperties(
                new Dictionary<string, string?>
                {
                    [OpenIddictServerAspNetCoreConstants.Properties.Error] = Errors.InvalidGrant,
                    [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] =
                        $"The username is one of {string.Join(", ", Persona.All.Select(p => p.Id))}.",
                }
            ),
            [Scheme]
        );
}
