using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Projections.Accounts;

namespace Wallet.Api.Pages.Citizen.Cancelling;

[Authorize(Policy = Allow.Citizen)]
public sealed class DoneModel(IQuerySession session, TermsShelf shelf, IClock clock) : PageModel
{
    public StatementEntry.Released Released { get; private set; } = null!;

    public PlanWords Words { get; private set; } = null!;

    public LocalDate Today => clock.TodayInTheNetherlands();

    public async Task<IActionResult> OnGetAsync(Guid reservationId, CancellationToken cancellation)
    {
        var lines = await ShowStatement.OfAsync(OwnAccount.Of(User), session, Today, cancellation);
        var released = lines
            .Select(l => l.Entry)
            .OfType<StatementEntry.Released>()
            .FirstOrDefault(e => e.Reservation == new ReservationId(reservationId));
        if (released is null)
        {
            return NotFound();
        }
        Released = released;
        Words = new PlanWords(await shelf.AllAsync(session, cancellation));
        return Page();
    }
}
