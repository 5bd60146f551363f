using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Payments;
using Wolverine;

namespace Wallet.Api.Pages.Employer.Deposit;

/// <summary>Asks how to pay money in, and lists what is still to be paid.</summary>
[Authorize(Policy = Allow.Employer)]
public sealed class IndexModel(
    IQuerySession session,
    IMessageBus bus,
    IOptions<PaymentOptions> payments
) : FormPage
{
    [BindProperty]
    public PayInRequest Asked { get; set; } = new(null, null);

    public IReadOnlyList<PaymentRequestResource> Open { get; private set; } = [];

    /// <summary>What we are called; empty when that is not set.</summary>
    public string PayTo => payments.Value.Debtor.Name;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Open = (
            await ListPaymentRequests.OpenAsync(OwnCompany.Of(User), session, cancellation)
        ).PaymentRequests;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var command = new PayIn(Once("pay-in", Asked), OwnCompany.Of(User), Asked);
        if (IsDone(await bus.InvokeAsync<Outcome>(command, cancellation)))
        {
            return RedirectToPage();
        }
        await OnGetAsync(cancellation);
        return Page();
    }
}
