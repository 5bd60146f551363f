using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Pages.Shared;
using Wolverine;

namespace Wallet.Api.Pages.Employer.Staff;

/// <summary>An employee leaves.</summary>
[Authorize(Policy = Allow.Employer)]
public sealed class LeavingModel(IMessageBus bus) : FormPage
{
    [BindProperty]
    public DepartureRequest Asked { get; set; } = new(null, null);

    public void OnGet(string? staffNumber) => Asked = new(staffNumber, null);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var command = new RecordDeparture(
            Once("record-departure", Asked),
            OwnCompany.Of(User),
            Asked
        );
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Index", new { done = true })
            : Page();
    }
}
