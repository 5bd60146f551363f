using Marten;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Desk;
using Wallet.Api.Schemes;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Pots;

/// <summary>What changes one pot: how it stands, what the change does, and the questions.</summary>
public abstract class PotChangePage(
    IMessageBus bus,
    IQuerySession session,
    TermsShelf shelf,
    IClock clock
) : PotPage(session, shelf, clock)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !await FindAsync(cancellation) ? NotFound()
        : IsDone(await bus.InvokeAsync<Outcome>(ToCommand(), cancellation))
            ? RedirectToPage("Pot", new { PotId, done = true })
        : Page();

    protected abstract object ToCommand();
}
