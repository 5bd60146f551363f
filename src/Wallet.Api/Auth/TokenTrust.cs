using Microsoft.IdentityModel.Tokens;

namespace Wallet.Api.Auth;

internal static class TokenTrust
{
    /// <summary>
    /// Microsoft.Identity.Web expects Entra's many issuers and audiences. Without its validators the issuer of the
    /// discovery document is the only one.
    /// </summary>
    public static void TrustOneIssuer(this TokenValidationParameters validation, string audience)
    {
        validation.IssuerValidator = null;
        validation.ValidateIssuer = true;
        validation.AudienceValidator = null;
        validation.ValidateAudience = true;
        validation.ValidAudience = audience;
    }
}
