using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Catalogue;

namespace Wallet.Api.Pages.Administration.Catalogue;

[Authorize(Policy = Allow.Administrator)]
public sealed class DoneModel(IQuerySession session) : PageModel
{
    public required ImportReport Report { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ImportReport>(id, cancellation) is not { } report)
        {
            return NotFound();
        }
        Report = report;
        return Page();
    }
}
