using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pages.Administration.Callers;

/// <summary>What to tell the caller: the ticket, and when the draw is.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class RegisteredModel(IQuerySession session) : PageModel
{
    public TicketId Ticket { get; private set; }

    public Pot Pot { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid ticket, CancellationToken cancellation)
    {
        Ticket = new TicketId(ticket);
        if (await session.LoadAsync<Registration>(Ticket, cancellation) is not { } registration)
        {
            return NotFound();
        }
        Pot = (await session.LoadAsync<Pot>(registration.Pot, cancellation))!;
        return Page();
    }
}
