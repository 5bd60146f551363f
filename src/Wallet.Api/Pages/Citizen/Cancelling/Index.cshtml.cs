using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wolverine;

namespace Wallet.Api.Pages.Citizen.Cancelling;

/// <summary>Check your answers: which reservation ends, and where its money goes.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(
    IMessageBus bus,
    IQuerySession session,
    TermsShelf shelf,
    IClock clock
) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ReservationId { get; set; }

    public Reservation Reservation { get; private set; } = null!;

    public Ending Ending { get; private set; } = null!;

    public PlanWords Words { get; private set; } = null!;

    public LocalDate Today => clock.TodayInTheNetherlands();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var cancel = new Cancel(
            Once("cancel", ReservationId),
            OwnAccount.Of(User),
            new ReservationId(ReservationId)
        );
        if (IsDone(await bus.InvokeAsync<Outcome>(cancel, cancellation)))
        {
            return Redirect($"/account/cancelled/{ReservationId}");
        }
        return await FindAsync(cancellation) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var account = await session.LoadAsync<Domain.Accounts.Account>(
            OwnAccount.Of(User),
            cancellation
        );
        if (account?.Reservations.FirstOrDefault(r => r.Id.Value == ReservationId) is not { } found)
        {
            return false;
        }
        Reservation = found;
        var terms = await shelf.AllAsync(session, cancellation);
        Ending = Ending.Of(
            Settlement.OfCancelling(found, ReleasedBy.Learner, false, Today, terms),
            account
        );
        Words = new PlanWords(terms);
        return true;
    }
}
