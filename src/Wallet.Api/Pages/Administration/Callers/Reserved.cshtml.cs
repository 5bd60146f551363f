using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Domain;
using Wallet.Domain.Accounts;

namespace Wallet.Api.Pages.Administration.Callers;

/// <summary>What to tell the caller: the course, and the place in the pot.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class ReservedModel(IQuerySession session) : PageModel
{
    public AccountEvent.FundsReserved Decision { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(
        Guid accountId,
        Guid reservationId,
        CancellationToken cancellation
    )
    {
        var decision = await ShowDecision.OfAsync(
            new AccountId(accountId),
            new ReservationId(reservationId),
            session,
            cancellation
        );
        if (decision is null)
        {
            return NotFound();
        }
        Decision = decision;
        return Page();
    }
}
