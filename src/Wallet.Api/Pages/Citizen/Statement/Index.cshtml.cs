using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Projections.Accounts;

namespace Wallet.Api.Pages.Citizen.Statement;

[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(IQuerySession session, TermsShelf shelf, IClock clock) : PageModel
{
    public IReadOnlyList<StatementLine> Lines { get; private set; } = [];

    public StatementWords Words { get; private set; } = null!;

    public LocalDate Today => clock.TodayInTheNetherlands();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Lines = await ShowStatement.OfAsync(OwnAccount.Of(User), session, Today, cancellation);
        Words = new StatementWords(await shelf.AllAsync(session, cancellation));
    }
}
