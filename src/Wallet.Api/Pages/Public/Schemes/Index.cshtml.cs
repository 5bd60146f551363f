using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;

namespace Wallet.Api.Pages.Public.Schemes;

[AllowAnonymous]
public sealed class IndexModel(IQuerySession session, TermsShelf shelf, IClock clock) : PageModel
{
    public IReadOnlyList<SchemeSummary> Schemes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var terms = await shelf.AllAsync(session, cancellation);
        Schemes = [.. terms.InForceHere(clock.TodayInTheNetherlands()).Select(SchemeSummary.Of)];
    }
}
