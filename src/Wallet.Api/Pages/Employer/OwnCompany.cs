using System.Security.Claims;
using Wallet.Api.Auth;
using Wallet.Domain;

namespace Wallet.Api.Pages.Employer;

/// <summary>The only company that an employer's pages speak of: the one for which somebody logged in.</summary>
internal static class OwnCompany
{
    public static EmployerId Of(ClaimsPrincipal user) =>
        ((Actor.Employer)user.ToActor()).OnBehalfOf;
}
