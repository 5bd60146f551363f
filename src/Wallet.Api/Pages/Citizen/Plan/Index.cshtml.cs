using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.People;
using Wallet.Api.Schemes;

namespace Wallet.Api.Pages.Citizen.Plan;

[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(
    IQuerySession session,
    PersonVault people,
    TermsShelf shelf,
    IClock clock
) : OfferingPage(session, people, shelf, clock)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();
}
