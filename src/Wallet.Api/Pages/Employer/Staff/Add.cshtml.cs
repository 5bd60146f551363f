using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Pages.Shared;
using Wolverine;

namespace Wallet.Api.Pages.Employer.Staff;

[Authorize(Policy = Allow.Employer)]
public sealed class AddModel(IMessageBus bus) : FormPage
{
    [BindProperty]
    public AddStaffRequest Asked { get; set; } = new(null, null, null, null);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var command = new AddStaff(Once("add-staff", Asked), OwnCompany.Of(User), Asked);
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Added")
            : Page();
    }
}
