using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Employers;

namespace Wallet.Api.Pages.Administration.Deposits;

/// <summary>What employers confirmed and have not paid.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class PromisesModel(IQuerySession session) : PageModel
{
    public IReadOnlyList<PromiseResource> Promises { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Promises = (await ListPromises.OfAsync(null, session, cancellation)).Promises;
}
