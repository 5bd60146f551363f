using Marten;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Pages.Shared;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Repayments;

/// <summary>What changes one repayment: how it stands, what the change does, and the question.</summary>
public abstract class RepaymentChangePage(IMessageBus bus, IQuerySession session) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid RepaymentId { get; set; }

    public RepaymentResource Repayment { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        !await FindAsync(cancellation) ? NotFound()
        : IsDone(await bus.InvokeAsync<Outcome>(ToCommand(), cancellation))
            ? RedirectToPage("Index", new { done = true })
        : Page();

    protected abstract object ToCommand();

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var found = await ListRepayments.FindAsync(RepaymentId, session, cancellation);
        Repayment = found!;
        return found is not null;
    }
}
