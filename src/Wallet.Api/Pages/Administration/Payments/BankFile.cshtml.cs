using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Payments.FromBank;

namespace Wallet.Api.Pages.Administration.Payments;

/// <summary>What came of one file of the bank.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class BankFileModel(IQuerySession session) : PageModel
{
    /// <summary>Just after somebody sent it: whether it was read before.</summary>
    [BindProperty(SupportsGet = true)]
    public bool? Known { get; set; }

    public BankFileResource Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid bankFileId, CancellationToken cancellation)
    {
        if (await session.LoadAsync<BankFile>(bankFileId, cancellation) is not { } file)
        {
            return NotFound();
        }
        Report = BankFileResource.Of(file);
        return Page();
    }
}
