using Microsoft.AspNetCore;
using Microsoft.Extensions.Options;
using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Wallet.Api.Auth.Development;

/// <summary>What the two clients of the development issuer may do: our pages log in, curl gets tokens.</summary>
internal static class DevelopmentClients
{
    public static ValueTask Check(ValidateAuthorizationRequestContext context)
    {
        var (request, login) = Of(context);
        if (context.ClientId != login.ClientId)
        {
            context.Reject(Errors.InvalidClient, "This client is not known.");
        }
        else if (context.RedirectUri != $"{Here(request)}/signin-oidc")
        {
            context.Reject(Errors.InvalidRequest, "This redirect_uri is not ours.");
        }
        return default;
    }

    public static ValueTask Check(ValidateTokenRequestContext context)
    {
        var (_, login) = Of(context);
        var expected = context.Request.IsPasswordGrantType()
            ? DevelopmentIssuer.CommandLineClient
            : login.ClientId;
        if (context.ClientId != expected)
        {
            context.Reject(
                Errors.InvalidClient,
                "This client is not known, or not for this grant."
            );
        }
        return default;
    }

    public static ValueTask Check(ValidateEndSessionRequestContext context)
    {
        var (request, _) = Of(context);
        if (context.PostLogoutRedirectUri != $"{Here(request)}/signout-callback-oidc")
        {
            context.Reject(Errors.InvalidRequest, "This post_logout_redirect_uri is not ours.");
        }
        return default;
    }

    private static (HttpRequest Request, LoginOptions Login) Of(BaseValidatingContext context)
    {
        var request = context.Transaction.GetHttpRequest()!;
        var services = request.HttpContext.RequestServices;
        return (request, services.GetRequiredService<IOptions<LoginOptions>>().Value);
    }

    private static string Here(HttpRequest request) => $"{request.Scheme}://{request.Host}";
}
