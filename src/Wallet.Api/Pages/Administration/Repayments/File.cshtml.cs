using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Employers;
using Wallet.Api.Payments;

namespace Wallet.Api.Pages.Administration.Repayments;

/// <summary>The file of a repayment for the bank, as a download.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class FileModel(IQuerySession session) : PageModel
{
    public async Task<IActionResult> OnGetAsync(Guid repaymentId, CancellationToken cancellation) =>
        await WriteRepaymentFile.FindAsync(repaymentId, session, cancellation) is { } file
            ? File(file.Bytes, WrittenFile.MediaType, file.Name)
            : NotFound();
}
