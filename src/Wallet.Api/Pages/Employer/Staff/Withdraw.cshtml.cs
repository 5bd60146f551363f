using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Pages.Shared;
using Wolverine;

namespace Wallet.Api.Pages.Employer.Staff;

/// <summary>Takes back what an employee can no longer use.</summary>
[Authorize(Policy = Allow.Employer)]
public sealed class WithdrawModel(IMessageBus bus) : FormPage
{
    [BindProperty]
    public WithdrawalRequest Asked { get; set; } = new((string?)null);

    public void OnGet(string? staffNumber) => Asked = new(staffNumber);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var command = new WithdrawCredit(
            Once("withdraw-credit", Asked),
            OwnCompany.Of(User),
            Asked
        );
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Index", new { done = true })
            : Page();
    }
}
