using Marten;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Providers;
using Wallet.Api.Requests;
using Wallet.Domain;

namespace Wallet.Api.Pages.Administration.Providers;

/// <summary>A page about one provider.</summary>
public abstract class ProviderPage(IQuerySession session, IClock clock) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ProviderId { get; set; }

    public ProviderResource Provider { get; private set; } = null!;

    public LocalDate Today => clock.TodayInTheNetherlands();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    /// <summary>Whether it was ever admitted.</summary>
    protected async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var id = new ProviderId(ProviderId);
        var found = await ShowProvider.OfAsync(id, Actor, session, Today, cancellation);
        Provider = found!;
        return found is not null;
    }
}
