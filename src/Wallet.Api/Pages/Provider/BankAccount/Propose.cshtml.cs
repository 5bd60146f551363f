using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Providers;
using Wallet.Api.Requests;
using Wallet.Domain.Payments;
using Wolverine;

namespace Wallet.Api.Pages.Provider.BankAccount;

/// <summary>One question, check your answer, done. The number travels in forms only, never in an address.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class ProposeModel(IMessageBus bus, IQuerySession session, IClock clock)
    : AccountPage(session, clock)
{
    [BindProperty]
    public BankAccountRequest Asked { get; set; } = new((string?)null);

    /// <summary>Null while it still has to be filled in.</summary>
    public Iban? ToCheck { get; private set; }

    public Task OnPostChangeAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task OnPostCheckAsync(CancellationToken cancellation)
    {
        var input = new Input();
        ToCheck = input.Iban("iban", Asked.Iban);
        _ = IsSound(input);
        await ShowAsync(cancellation);
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellation)
    {
        var provider = OwnProvider.Of(User);
        var once = Once($"propose-account:{provider}", Asked);
        var command = new ProposeAccount(once, provider, Asked);
        if (IsDone(await bus.InvokeAsync<Outcome>(command, cancellation)))
        {
            return RedirectToPage("Index", new { done = true });
        }
        await ShowAsync(cancellation);
        return Page();
    }
}
