using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Wallet.Api.Auth;

/// <summary>Login for the pages: OpenID Connect once, from then on a cookie.</summary>
internal static class WebLogin
{
    public const string CookieScheme = CookieAuthenticationDefaults.AuthenticationScheme;
    public const string IssuerScheme = OpenIdConnectDefaults.AuthenticationScheme;

    private static readonly TimeSpan SessionWithoutActivity = TimeSpan.FromMinutes(30);

    public static void AddWebLogin(this AuthenticationBuilder authentication)
    {
        authentication.AddMicrosoftIdentityWebApp(
            _ => { },
            openIdConnectScheme: IssuerScheme,
            cookieScheme: CookieScheme
        );
        var services = authentication.Services;
        services
            .AddOptions<CookieAuthenticationOptions>(CookieScheme)
            .Configure<IOptions<LoginOptions>>((cookie, login) => Configure(cookie, login.Value));
        services
            .AddOptions<MicrosoftIdentityOptions>(IssuerScheme)
            .Configure<IConfiguration, Issuer>(
                (identity, configuration, issuer) =>
                {
                    configuration.GetSection(LoginOptions.Section).Bind(identity);
                    identity.Authority = issuer.Authority;
                    identity.ClientId ??= new LoginOptions().ClientId;
                }
            );
        services
            .AddOptions<OpenIdConnectOptions>(IssuerScheme)
            .Configure<IOptions<LoginOptions>, Issuer>(
                (oidc, login, issuer) => Configure(oidc, login.Value, issuer)
            );
    }

    private static void Configure(CookieAuthenticationOptions cookie, LoginOptions login)
    {
        cookie.Cookie.Name = "wallet";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = OverHttps(login);
        cookie.ExpireTimeSpan = SessionWithoutActivity;
        cookie.SlidingExpiration = true;
        cookie.LoginPath = "/login";
        cookie.ReturnUrlParameter = LoginEndpoints.ReturnUrl;
        // The host has a page for each status; a redirect would lose the address.
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static void Configure(OpenIdConnectOptions oidc, LoginOptions login, Issuer issuer)
    {
        oidc.Authority = issuer.Authority;
        oidc.RequireHttpsMetadata = !login.Development;
        oidc.ResponseType = OpenIdConnectResponseType.Code;
        oidc.ResponseMode = OpenIdConnectResponseMode.Query;
        oidc.UsePkce = true;
        // The tokens name the citizen number; they are not kept after the exchange.
        oidc.SaveTokens = false;
        // Answers to a cross-site GET, which could log people out unasked.
        oidc.RemoteSignOutPath = default;
        oidc.CorrelationCookie.SameSite = oidc.NonceCookie.SameSite = SameSiteMode.Lax;
        oidc.CorrelationCookie.SecurePolicy = oidc.NonceCookie.SecurePolicy = OverHttps(login);
        oidc.TokenHandler = new JsonWebTokenHandler { MapInboundClaims = false };
        oidc.TokenValidationParameters.TrustOneIssuer(login.ClientId);
        oidc.Events = new WebLoginEvents(login);
    }

    private static CookieSecurePolicy OverHttps(LoginOptions login) =>
        login.Development ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
}
