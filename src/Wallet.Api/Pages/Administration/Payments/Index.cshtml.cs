using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Payments;

namespace Wallet.Api.Pages.Administration.Payments;

[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(IQuerySession session) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    public PaymentRunsResource Runs { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Runs = await ListPaymentRuns.AfterAsync(After, session, cancellation);
}

/// <summary>Where a list goes on, for the partial <c>_Further</c>.</summary>
/// <param name="After">How many were passed over.</param>
/// <param name="Next">How many to pass over for what follows; null at the end.</param>
public sealed record Further(int After, int? Next);
