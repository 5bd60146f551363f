using Marten;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Desk;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Payments;

/// <summary>What changes one run: how it stands, what the change does, and the question.</summary>
public abstract class RunChangePage(IMessageBus bus, IQuerySession session) : RunPage(session)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !await FindAsync(cancellation) ? NotFound()
        : IsDone(await bus.InvokeAsync<Outcome>(ToCommand(), cancellation))
            ? RedirectToPage("Run", new { RunId, done = true })
        : Page();

    protected abstract object ToCommand();
}
