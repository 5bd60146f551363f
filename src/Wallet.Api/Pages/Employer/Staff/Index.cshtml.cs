using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Employers;
using Wallet.Api.People;

namespace Wallet.Api.Pages.Employer.Staff;

/// <summary>Who works for the employer, from and until when.</summary>
[Authorize(Policy = Allow.Employer)]
public sealed class IndexModel(IQuerySession session, SealedNames names) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    /// <summary>Whether somebody just did something.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    public StaffPage Shown { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Shown = await ListStaff.AfterAsync(
            OwnCompany.Of(User),
            After,
            session,
            names,
            cancellation
        );
}
