using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Projections.Accounts;

namespace Wallet.Api.Pages.Citizen.Reserving;

/// <summary>What was reserved, from the statement: it says the same however often it is shown, also after a cancellation.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class DoneModel(
    IQuerySession session,
    AccountShelf accounts,
    PersonVault people,
    FundingShelf shelf,
    IClock clock
) : PageModel
{
    public StatementEntry.Reserved Reserved { get; private set; } = null!;

    public AccountOverview Overview { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid reservationId, CancellationToken cancellation)
    {
        var (own, today) = (OwnAccount.Of(User), clock.TodayInTheNetherlands());
        var lines = await ShowStatement.OfAsync(own, session, today, cancellation);
        var reserved = lines
            .Select(l => l.Entry)
            .OfType<StatementEntry.Reserved>()
            .FirstOrDefault(e => e.Reservation == new ReservationId(reservationId));
        if (reserved is null)
        {
            return NotFound();
        }
        Reserved = reserved;
        Overview = await AccountOverviews.OfAsync(
            own,
            accounts,
            people,
            shelf,
            today,
            cancellation
        );
        return Page();
    }
}
