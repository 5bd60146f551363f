using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Payments;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Payments;

[Authorize(Policy = Allow.Administrator)]
public sealed class ProposeModel(IMessageBus bus) : FormPage
{
    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var command = new ProposePaymentRun(Once("propose-payment-run", "all that can be paid"));
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Run", new { runId = command.Run.Value })
            : Page();
    }
}
