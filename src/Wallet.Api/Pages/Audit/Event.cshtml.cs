using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Ledger;
using Wallet.Api.Words;
using Wallet.Domain.Proof;

namespace Wallet.Api.Pages.Audit;

/// <summary>An event as it is stored.</summary>
[Authorize(Policy = Allow.Auditor)]
public sealed class EventModel(LedgerShelf ledger) : PageModel
{
    public RecordedEvent Event { get; private set; } = null!;

    public IReadOnlyList<(Text Key, string Value)> Summary =>
        [
            (LedgerWords.Sequence, $"{Event.Sequence}"),
            (LedgerWords.Type, Event.Type),
            (LedgerWords.Moment, $"{Event.At.ToText()}"),
        ];

    public async Task<IActionResult> OnGetAsync(
        Guid streamId,
        long version,
        CancellationToken cancellation
    )
    {
        if (await ledger.EventAsync(streamId, version, cancellation) is not { } found)
        {
            return NotFound();
        }
        Event = found;
        return Page();
    }
}
