using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Wallet.Api.Words;

namespace Wallet.Api.Auth;

/// <summary>Who comes in with a token, and what is said to who does not.</summary>
internal sealed class ApiLoginEvents : JwtBearerEvents
{
    public override async Task TokenValidated(TokenValidatedContext context)
    {
        var admission = context.HttpContext.RequestServices.GetRequiredService<Admission>();
        switch (await admission.Admit(context.Principal!, context.HttpContext.RequestAborted))
        {
            case Admitted.As admitted:
                context.Principal = admitted.Actor.ToPrincipal(
                    admitted.DisplayName,
                    ApiLogin.Scheme
                );
                break;
            case Admitted.Refused refused:
                context.Fail(new RefusedException(refused.Because));
                break;
        }
    }

    // Other challenges go without a body; the host fills that in.
    public override async Task Challenge(JwtBearerChallengeContext context)
    {
        if (context.AuthenticateFailure is not RefusedException refused)
        {
            return;
        }
        context.HandleResponse();
        // RFC 9470: the token is good, but the login behind it is not strong enough.
        context.Response.Headers.WWWAuthenticate =
            refused.Because is LoginRefusal.AssuranceTooLow
                ? "Bearer error=\"insufficient_user_authentication\""
                : "Bearer error=\"invalid_token\"";
        await TypedResults
            .Problem(
                LoginWords.Of(refused.Because).ToString(),
                statusCode: StatusCodes.Status401Unauthorized,
                title: LoginWords.Heading.ToString(),
                type: $"urn:ontwikkelrekening:problem:{Code(refused.Because)}"
            )
            .ExecuteAsync(context.HttpContext);
    }

    private static string Code(LoginRefusal because) =>
        JsonNamingPolicy.KebabCaseLower.ConvertName(because.ToString());

    private sealed class RefusedException(LoginRefusal because) : Exception
    {
        public LoginRefusal Because => because;
    }
}
