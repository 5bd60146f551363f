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

    public string CorrelationId => ApiErrors.CorrelationId(HttpContext);

    public string Heading { get; private set; } = "";

    public string Advice { get; private set; } = "";

    public string English { get; private set; } = "";

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    private void Answer()
    {
        Response.StatusCode = Status;
        (Heading, Advice, English) = Status switch
        {
            404 => (
                "Deze pagina is er niet",
                "Misschien klopt het adres niet. Of de pagina is weggehaald.",
                "This page does not exist."
            ),
            401 or 403 => (
                "Je mag deze pagina niet zien",
                "Log in met het account dat bij deze pagina hoort.",
                "You may not see this page."
            ),
            < 500 => (
                "Dit lukt zo niet",
                "Ga terug en probeer het nog een keer.",
                "That did not work. Go back and try again."
            ),
            _ => (
                "Er ging iets mis",
                "Dat ligt aan ons. Probeer het later nog een keer.",
                "Something went wrong on our side. Try again later."
            ),
        };
    }
}
