using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Claims;
using Wallet.Api.People;
using Wallet.Api.Requests;

namespace Wallet.Api.Pages.Provider.Claims;

/// <summary>The claims of a provider, newest first.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class IndexModel(IQuerySession session, PersonVault people, IClock clock) : PageModel
{
    /// <summary>The last claim of the page before.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? After { get; set; }

    public required ClaimsResource Claims { get; set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var page = await session.OfProviderAsync(OwnProvider.Of(User), After, cancellation);
        Claims = new ClaimsResource(
            await people.WithNamesAsync(page.Claims, clock.TodayInTheNetherlands(), cancellation),
            page.Next
        );
    }
}
