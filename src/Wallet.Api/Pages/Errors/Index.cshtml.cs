using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Hosting;

namespace Wallet.Api.Pages.Errors;

/// A failed post is answered here too, as a post, and without the token that its form had.
[AllowAnonymous, IgnoreAntiforgeryToken]
public sealed class IndexModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Status { get; set; }

    public bool IsOurs => Status >= StatusCodes.Status500InternalServerError;

    public string CorrelationId => ApiErrors.CorrelationId(HttpContext);

    public void OnGet() => Response.StatusCode = Status;

    public void OnPost() => Response.StatusCode = Status;
}
