using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;

namespace Wallet.Api.Pages.Login;

[AllowAnonymous]
public sealed class RefusedModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public LoginRefusal Because { get; set; }

    public void OnGet() => Response.StatusCode = StatusCodes.Status403Forbidden;
}
