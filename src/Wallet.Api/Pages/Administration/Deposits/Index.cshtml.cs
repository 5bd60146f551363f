using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Pages.Shared;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Deposits;

[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(IMessageBus bus) : FormPage
{
    [BindProperty]
    public string? EmployerId { get; set; }

    [BindProperty]
    public DepositRequest Asked { get; set; } = new(null, null);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var employer = new EmployerId(EmployerId?.Trim() ?? "");
        var once = Once($"record-deposit:{employer}", Asked);
        var command = new RecordDeposit(once, employer, Asked);
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Done", new { employerId = employer })
            : Page();
    }
}
