using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Pages.Citizen.Decision;

/// <summary>A reservation as it was decided; a letter when it is printed.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(IQuerySession session, TermsShelf shelf) : PageModel
{
    public AccountEvent.FundsReserved Decision { get; private set; } = null!;

    public PlanShown Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid reservationId, CancellationToken cancellation)
    {
        var decision = await ShowDecision.OfAsync(
            OwnAccount.Of(User),
            new ReservationId(reservationId),
            session,
            cancellation
        );
        if (decision is null)
        {
            return NotFound();
        }
        Decision = decision;
        Plan = PlanShown.Of(decision.Plan, await shelf.AllAsync(session, cancellation));
        return Page();
    }
}
