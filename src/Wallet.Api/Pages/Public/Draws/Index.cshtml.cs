using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Draws;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pages.Public.Draws;

/// <summary>How a pot is drawn, so that everybody can repeat it.</summary>
[AllowAnonymous]
public sealed class IndexModel(
    IQuerySession session,
    TermsShelf shelf,
    DrawnTickets drawn,
    IClock clock
) : PageModel
{
    /// <summary>The place after which the tickets on this page begin.</summary>
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    public DrawResource Draw { get; private set; } = null!;

    public Pot Pot { get; private set; } = null!;

    public Text Scheme { get; private set; } = null!;

    public Instant Now { get; } = clock.GetCurrentInstant();

    public async Task<IActionResult> OnGetAsync(Guid potId, CancellationToken cancellation)
    {
        var id = new PotId(potId);
        if (
            await ShowDraw.AfterAsync(id, After, ShowDraw.Page, session, drawn, cancellation)
                is not { } found
            || await session.LoadAsync<Pot>(id, cancellation) is not { } pot
        )
        {
            return NotFound();
        }
        (Draw, Pot, After) = (found, pot, Math.Clamp(After, 0, found.NumberOfTickets));
        Scheme = new PlanWords(await shelf.AllAsync(session, cancellation)).Scheme(pot.Scheme);
        return Page();
    }
}
