using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Pots;
using Wallet.Api.Schemes;

namespace Wallet.Api.Pages.Administration.Pots;

/// <summary>How one pot stands, and what it decided in order of place.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class PotModel(IQuerySession session, TermsShelf shelf, IClock clock)
    : PotPage(session, shelf, clock)
{
    private readonly IQuerySession session = session;

    /// <summary>The place after which the decisions on this page begin.</summary>
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    /// <summary>Whether somebody just changed it.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    public PotDecisionsResource Decisions { get; private set; } = null!;

    public bool CanChange => Now < Pot.ClosesAt;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }
        Decisions = await PotDecisions.AfterAsync(Pot.Id, After, session, cancellation);
        return Page();
    }
}
