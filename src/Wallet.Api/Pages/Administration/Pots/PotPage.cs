using Marten;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Pages.Administration.Pots;

/// <summary>A page about one pot.</summary>
public abstract class PotPage(IQuerySession session, TermsShelf shelf, IClock clock) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid PotId { get; set; }

    public Pot Pot { get; private set; } = null!;

    public Instant Now => clock.GetCurrentInstant();

    public Text Scheme => new PlanWords(Book).Scheme(Pot.Scheme);

    protected TermsBook Book { get; private set; } = null!;

    /// <summary>Whether there is such a pot.</summary>
    protected async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await session.LoadAsync<Pot>(new PotId(PotId), cancellation) is not { } pot)
        {
            return false;
        }
        Pot = pot;
        Book = await shelf.AllAsync(session, cancellation);
        return true;
    }
}
