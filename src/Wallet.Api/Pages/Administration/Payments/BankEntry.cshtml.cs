using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Payments.FromBank;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Payments;

/// <summary>One entry that somebody has to find out about.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class BankEntryModel(IQuerySession session, IMessageBus bus) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid BankEntryId { get; set; }

    [BindProperty]
    public CloseBankEntryRequest Asked { get; set; } = new((string?)null);

    public BankEntryResource Entry { get; private set; } = null!;

    /// <summary>Whether it can be money of a deposit.</summary>
    public bool CanBook { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }
        var command = new CloseBankEntry(
            Once($"close-bank-entry:{BankEntryId}", Asked),
            BankEntryId,
            Asked
        );
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("BankEntries", new { done = true })
            : Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await session.FindBankEntryAsync(BankEntryId, cancellation) is not { } entry)
        {
            return false;
        }
        Entry = BankEntryResource.Of(entry);
        CanBook = entry.Movement is not null;
        return true;
    }
}
