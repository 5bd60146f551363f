using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pages.Administration.Pots;

[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(IQuerySession session, TermsShelf shelf, IClock clock) : PageModel
{
    /// <summary>Latest first.</summary>
    public IReadOnlyList<(Pot Pot, Text Scheme)> Pots { get; private set; } = [];

    public Instant Now { get; } = clock.GetCurrentInstant();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var words = new PlanWords(await shelf.AllAsync(session, cancellation));
        var pots = await session.Query<Pot>().ToListAsync(cancellation);
        Pots = [.. pots.OrderByDescending(p => p.OpensAt).Select(p => (p, words.Scheme(p.Scheme)))];
    }
}
