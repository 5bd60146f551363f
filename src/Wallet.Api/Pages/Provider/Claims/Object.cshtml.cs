using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Claims;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wolverine;

namespace Wallet.Api.Pages.Provider.Claims;

[Authorize(Policy = Allow.Provider)]
public sealed class ObjectModel(IQuerySession session, IMessageBus bus, IClock clock) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ClaimId { get; set; }

    [BindProperty]
    public ObjectionRequest Asked { get; set; } = new((string?)null);

    public IReadOnlyList<HitResource> Hits { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }
        var command = new ObjectToClaim(
            Once($"object-to-claim:{ClaimId}", Asked),
            OwnProvider.Of(User),
            ClaimId,
            Asked
        );
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Claim", new { ClaimId, done = "objected" })
            : Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var found = await session.ClaimOfAsync(OwnProvider.Of(User), ClaimId, cancellation);
        Hits = found is null ? [] : ClaimResource.Of(found, clock.TodayInTheNetherlands()).Hits;
        return found is not null;
    }
}
