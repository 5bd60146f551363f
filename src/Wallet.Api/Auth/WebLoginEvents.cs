using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Wallet.Api.Desk;
using Wallet.Api.Requests;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Auth;

/// <summary>What is ours in the exchange with the issuer: the level we ask, and who comes in.</summary>
internal sealed class WebLoginEvents(LoginOptions login) : OpenIdConnectEvents
{
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        context.ProtocolMessage.AcrValues = string.Join(' ', login.Levels[Admission.Least]);
        context.ProtocolMessage.UiLocales = "nl";
        StayOnThisHost(context);
        return Task.CompletedTask;
    }

    public override Task RedirectToIdentityProviderForSignOut(RedirectContext context)
    {
        // Stands in for the id token as a hint: we did not keep that.
        context.ProtocolMessage.ClientId = login.ClientId;
        StayOnThisHost(context);
        return Task.CompletedTask;
    }

    public override async Task TokenValidated(TokenValidatedContext context)
    {
        var admission = context.HttpContext.RequestServices.GetRequiredService<Admission>();
        switch (await admission.Admit(context.Principal!, context.HttpContext.RequestAborted))
        {
            case Admitted.As admitted:
                await OpenAccountAsync(admitted.Actor, context.HttpContext);
                context.Principal = admitted.Actor.ToPrincipal(
                    admitted.DisplayName,
                    WebLogin.CookieScheme
                );
                break;
            case Admitted.Refused refused:
                context.HandleResponse();
                context.Response.Redirect(LoginEndpoints.RefusedPage(refused.Because));
                break;
        }
    }

    /// <summary>Whoever logs in as a citizen has an account from then on.</summary>
    private static async Task OpenAccountAsync(Actor actor, HttpContext context)
    {
        if (actor is Actor.Citizen citizen)
        {
            var services = context.RequestServices;
            var today = services.GetRequiredService<IClock>().TodayInTheNetherlands();
            await services
                .GetRequiredService<AccountDesk>()
                .SubmitAsync(
                    new DeskRequest(
                        new Once(actor.Id, "open-account", "first-login", ""),
                        citizen.Account,
                        new AccountCommand.OpenAccount(today)
                    ),
                    context.RequestAborted
                );
        }
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        context.Response.Redirect(LoginEndpoints.RefusedPage(LoginRefusal.Failed));
        return Task.CompletedTask;
    }

    // The browser may call this machine 127.0.0.1 where the issuer says localhost.
    private void StayOnThisHost(RedirectContext context)
    {
        if (login.Development)
        {
            context.ProtocolMessage.IssuerAddress = new Uri(
                context.ProtocolMessage.IssuerAddress
            ).AbsolutePath;
        }
    }
}
