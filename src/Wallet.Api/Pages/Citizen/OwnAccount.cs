using System.Security.Claims;
using Wallet.Api.Auth;
using Wallet.Domain;

namespace Wallet.Api.Pages.Citizen;

/// <summary>The only account that a citizen's pages speak of: the own one.</summary>
internal static class OwnAccount
{
    public static AccountId Of(ClaimsPrincipal user) => ((Actor.Citizen)user.ToActor()).Account;
}
