using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Providers;
using Wolverine;

namespace Wallet.Api.Pages.Provider.BankAccount;

/// <summary>The account in use and the proposed one; who proposed it can take it back.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class IndexModel(IMessageBus bus, IQuerySession session, IClock clock)
    : AccountPage(session, clock)
{
    [BindProperty]
    public BankAccountRequest Asked { get; set; } = new((string?)null);

    /// <summary>Whether somebody just changed something.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var provider = OwnProvider.Of(User);
        var once = Once($"decline-account:{provider}", Asked);
        if (
            IsDone(
                await bus.InvokeAsync<Outcome>(
                    new DeclineAccount(once, provider, Asked),
                    cancellation
                )
            )
        )
        {
            return RedirectToPage("Index", new { done = true });
        }
        await ShowAsync(cancellation);
        return Page();
    }
}
