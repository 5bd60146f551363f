using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Audit;
using Wallet.Api.Auth;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Audit;

/// <summary>How much waits in each worklist, and how long.</summary>
[Authorize(Policy = Allow.Auditor)]
public sealed class WorklistsModel(IQuerySession session, IClock clock) : PageModel
{
    public IReadOnlyList<WorklistAge> Worklists { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Worklists = await ListWorklists.OnAsync(
            clock.TodayInTheNetherlands(),
            session,
            cancellation
        );
}
