using Microsoft.AspNetCore.Authentication.JwtBearer;

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
        var (code, detail) = Words(refused.Because);
        await TypedResults
            .Problem(
                detail,
                statusCode: StatusCodes.Status401Unauthorized,
                title: "Unauthorized",
                type: $"urn:wallet:login:{code}"
            )
            .ExecuteAsync(context.HttpContext);
    }

    private static (string Code, string Detail) Words(LoginRefusal because) =>
        because switch
        {
            LoginRefusal.AssuranceTooLow => (
                "assurance-too-low",
                "Log in with at least DigiD substantial or eHerkenning 3 (eIDAS level substantial)."
            ),
            LoginRefusal.ActsForAnotherCitizen => (
                "acts-for-another-citizen",
                "This token is for acting for another citizen, which is not possible here."
            ),
            _ => ("unknown-role", "This token names nobody who has a role here."),
        };

    private sealed class RefusedException(LoginRefusal because) : Exception
    {
        public LoginRefusal Because => because;
    }
}
