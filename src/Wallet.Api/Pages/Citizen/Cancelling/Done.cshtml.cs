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
    public Ending Ending { get; private set; } = null!;

    public PlanWords Words { get; private set; } = null!;

    public LocalDate Today => clock.TodayInTheNetherlands();

    public async Task<IActionResult> OnGetAsync(Guid reservationId, CancellationToken cancellation)
    {
        var lines = await ShowStatement.OfAsync(OwnAccount.Of(User), session, Today, cancellation);
        var id = new ReservationId(reservationId);
        var ended = lines
            .Select(l => l.Entry)
            .FirstOrDefault(e =>
                e is StatementEntry.Released released && released.Reservation == id
                || e is StatementEntry.Settled { Attendance: null } settled
                    && settled.Reservation == id
            );
        if (ended is null)
        {
            return NotFound();
        }
        Ending = Ending.Of(ended);
        Words = new PlanWords(await shelf.AllAsync(session, cancellation));
        return Page();
    }
}
