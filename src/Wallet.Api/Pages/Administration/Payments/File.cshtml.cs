using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Payments;

namespace Wallet.Api.Pages.Administration.Payments;

/// <summary>A file for the bank, as a download.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class FileModel(IQuerySession session) : PageModel
{
    public async Task<IActionResult> OnGetAsync(
        Guid runId,
        int number,
        CancellationToken cancellation
    ) =>
        await WritePaymentFile.FindAsync(runId, number, session, cancellation) is { } file
            ? File(file.Bytes, WrittenFile.MediaType, file.Name)
            : NotFound();
}
