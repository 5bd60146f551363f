using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Audit;
using Wallet.Api.Auth;

namespace Wallet.Api.Pages.Audit;

/// <summary>Every change of terms, with who and when.</summary>
[Authorize(Policy = Allow.Auditor)]
public sealed class TermsModel(IQuerySession session) : PageModel
{
    public IReadOnlyList<TermsChange> Changes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Changes = await ListTermsChanges.AllAsync(session, cancellation);
}
