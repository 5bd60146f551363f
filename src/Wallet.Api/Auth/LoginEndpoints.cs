using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Wallet.Api.Auth;

/// <summary>Into the wallet and out of it.</summary>
internal static class LoginEndpoints
{
    public const string ReturnUrl = "returnUrl";

    public static string RefusedPage(LoginRefusal because) => $"/login/refused?because={because}";

    public static void MapLoginEndpoints(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/login", Login).AllowAnonymous().ExcludeFromDescription();
        endpoints.MapPost("/logout", Logout).AllowAnonymous().ExcludeFromDescription();
    }

    private static ChallengeHttpResult Login(string? returnUrl) =>
        TypedResults.Challenge(
            new AuthenticationProperties { RedirectUri = OnlyOurs(returnUrl) },
            [WebLogin.IssuerScheme]
        );

    private static async Task<Results<SignOutHttpResult, BadRequest>> Logout(
        HttpContext context,
        IAntiforgery antiforgery
    ) =>
        await antiforgery.IsRequestValidAsync(context)
            ? TypedResults.SignOut(
                new AuthenticationProperties { RedirectUri = "/" },
                [WebLogin.CookieScheme, WebLogin.IssuerScheme]
            )
            : TypedResults.BadRequest();

    // A link to our login must not carry people to somebody else's page.
    private static string OnlyOurs(string? returnUrl) =>
        RedirectHttpResult.IsLocalUrl(returnUrl) ? returnUrl! : "/";
}
