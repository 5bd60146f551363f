using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Pages.Shared;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Repayments;

/// <summary>Proposes to pay back what is left over in a deposit, and lists how far each repayment is.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(IQuerySession session, IMessageBus bus) : FormPage
{
    /// <summary>Whether somebody just did something to one.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    [BindProperty]
    public string? EmployerId { get; set; }

    [BindProperty]
    public ProposeRepaymentRequest Asked { get; set; } = new(null, null, null);

    public IReadOnlyList<RepaymentResource> Repayments { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Repayments = (await ListRepayments.OfAsync(session, cancellation)).Repayments;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var employer = new EmployerId(EmployerId?.Trim() ?? "");
        var command = new ProposeRepayment(
            Once($"propose-repayment:{employer}", Asked),
            employer,
            Asked
        );
        if (IsDone(await bus.InvokeAsync<Outcome>(command, cancellation)))
        {
            return RedirectToPage(new { done = true });
        }
        await OnGetAsync(cancellation);
        return Page();
    }
}
