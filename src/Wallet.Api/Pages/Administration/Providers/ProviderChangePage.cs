using Marten;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Desk;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Providers;

/// <summary>What changes one provider: what the change does, and the questions.</summary>
public abstract class ProviderChangePage(IMessageBus bus, IQuerySession session, IClock clock)
    : ProviderPage(session, clock)
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !await FindAsync(cancellation) ? NotFound()
        : IsDone(await bus.InvokeAsync<Outcome>(ToCommand(), cancellation))
            ? RedirectToPage("Provider", new { ProviderId, done = true })
        : Page();

    protected abstract object ToCommand();
}
