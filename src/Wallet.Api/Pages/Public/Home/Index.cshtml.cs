using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;

namespace Wallet.Api.Pages.Public.Home;

/// <summary>The front door; who is logged in goes straight on to the own pages.</summary>
[AllowAnonymous]
public sealed class IndexModel : PageModel
{
    public IActionResult OnGet() =>
        User.ToActor() switch
        {
            Actor.Citizen => Redirect("/account"),
            Actor.Employer => Redirect("/employer"),
            Actor.Provider => Redirect("/provider"),
            Actor.Administrator => Redirect("/administration"),
            _ => Page(),
        };
}
