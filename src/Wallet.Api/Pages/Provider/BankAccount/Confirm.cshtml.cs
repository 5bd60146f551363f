using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Providers;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Provider.BankAccount;

/// <summary>The second person looks at what changes, and confirms or declines the account that is shown.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class ConfirmModel(IMessageBus bus, IQuerySession session, IClock clock)
    : AccountPage(session, clock)
{
    [BindProperty]
    public BankAccountRequest Asked { get; set; } = new((string?)null);

    private ProviderId Own => OwnProvider.Of(User);

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellation) =>
        SendAsync(
            new ConfirmAccount(Once($"confirm-account:{Own}", Asked), Own, Asked),
            cancellation
        );

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken cancellation) =>
        SendAsync(
            new DeclineAccount(Once($"decline-account:{Own}", Asked), Own, Asked),
            cancellation
        );

    private async Task<IActionResult> SendAsync(object command, CancellationToken cancellation)
    {
        if (IsDone(await bus.InvokeAsync<Outcome>(command, cancellation)))
        {
            return RedirectToPage("Index", new { done = true });
        }
        await ShowAsync(cancellation);
        return Page();
    }
}
