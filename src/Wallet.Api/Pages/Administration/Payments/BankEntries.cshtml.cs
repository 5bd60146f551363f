using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Payments.FromBank;

namespace Wallet.Api.Pages.Administration.Payments;

/// <summary>The worklist of what the bank said and nobody could tell.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class BankEntriesModel(IQuerySession session) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    /// <summary>Whether somebody just closed one.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    public BankEntriesResource Entries { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Entries = await ListBankEntries.AfterAsync(After, session, cancellation);
}
