using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Draws;
using Wallet.Api.Pots;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Pages.Public.Schemes;

[AllowAnonymous]
public sealed class IndexModel(IQuerySession session, TermsShelf shelf, IClock clock) : PageModel
{
    /// <summary>With whether one can apply now, of a scheme that grants on application, and the next pot for which one can register.</summary>
    public IReadOnlyList<(SchemeSummary Summary, Text? Pot, Pot? Registration)> Schemes
    {
        get;
        private set;
    } = [];

    public Instant Now { get; } = clock.GetCurrentInstant();

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var terms = await shelf.AllAsync(session, cancellation);
        var pots = await session.Query<Pot>().ToListAsync(cancellation);
        var toRegisterFor = await session.ToRegisterForAsync(Now, cancellation);
        Schemes =
        [
            .. terms
                .InForceHere(Now.InTheNetherlands().Date)
                .Select(t =>
                    (
                        SchemeSummary.Of(t),
                        AboutPot(t, pots, Now),
                        toRegisterFor.FirstOrDefault(p => p.Scheme == t.Scheme)
                    )
                ),
        ];
    }

    private static Text? AboutPot(Terms terms, IEnumerable<Pot> pots, Instant now) =>
        terms.The<GrantedOnApplication>() is null ? null
        : pots.Of(terms.Scheme, now) is { } pot ? PotWords.Now(pot, now)
        : PotWords.NoPot;
}
