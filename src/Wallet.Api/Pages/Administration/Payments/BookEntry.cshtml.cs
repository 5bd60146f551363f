using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Payments.FromBank;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Payments;

/// <summary>Books an entry of the worklist on the deposit of an employer.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class BookEntryModel(IQuerySession session, IMessageBus bus) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid BankEntryId { get; set; }

    [BindProperty]
    public BookBankEntryRequest Asked { get; set; } = new(null, null);

    public BankEntryResource Entry { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }
        var command = new BookBankEntry(
            Once($"book-bank-entry:{BankEntryId}", Asked),
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
        return true;
    }
}
