using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Web;

namespace Wallet.Api.Auth;

/// <summary>Access tokens (JWT) for everything below /api. A refusal is 401 or 403, never a redirect.</summary>
internal static class ApiLogin
{
    public const string Scheme = JwtBearerDefaults.AuthenticationScheme;

    public static void AddApiLogin(this AuthenticationBuilder authentication)
    {
        authentication.AddMicrosoftIdentityWebApi(_ => { }, _ => { }, Scheme);
        var services = authentication.Services;
        services
            .AddOptions<MicrosoftIdentityOptions>(Scheme)
            .Configure<IOptions<LoginOptions>, Issuer>(
                (identity, login, issuer) =>
                {
                    identity.Authority = issuer.Authority;
                    identity.ClientId = login.Value.Audience;
                }
            );
        services
            .AddOptions<JwtBearerOptions>(Scheme)
            .Configure<IOptions<LoginOptions>, Issuer>(
                (bearer, login, issuer) =>
                {
                    bearer.Authority = issuer.Authority;
                    bearer.RequireHttpsMetadata = !login.Value.Development;
                    bearer.MapInboundClaims = false;
                    bearer.TokenValidationParameters.TrustOneIssuer(login.Value.Audience);
                    bearer.Events = new ApiLoginEvents();
                }
            );
    }
}
