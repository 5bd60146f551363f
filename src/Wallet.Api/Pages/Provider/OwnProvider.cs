using System.Security.Claims;
using Wallet.Api.Auth;
using Wallet.Domain;

namespace Wallet.Api.Pages.Provider;

/// <summary>The only training provider that a provider's pages speak of: the one for which somebody logged in.</summary>
internal static class OwnProvider
{
    public static ProviderId Of(ClaimsPrincipal user) =>
        ((Actor.Provider)user.ToActor()).OnBehalfOf;
}
