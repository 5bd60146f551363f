using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Claims.Uploads;

namespace Wallet.Api.Pages.Provider.Claims;

/// <summary>How far a file is, and what came of each line.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class UploadedModel(IQuerySession session) : PageModel
{
    public required ClaimUpload Upload { get; set; }

    /// <summary>From 0 on.</summary>
    [BindProperty(SupportsGet = true, Name = "from")]
    public int PageNumber { get; set; }

    public IReadOnlyList<LineReport> Reports { get; private set; } = [];

    public int? Next => Upload.NextPage(PageNumber);

    public async Task<IActionResult> OnGetAsync(Guid uploadId, CancellationToken cancellation)
    {
        if (
            await session.UploadAsync(OwnProvider.Of(User), uploadId, cancellation)
            is not { } upload
        )
        {
            return NotFound();
        }
        Upload = upload;
        Reports = await session.ReportsAsync(uploadId, PageNumber, cancellation);
        return Page();
    }
}
