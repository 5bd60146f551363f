using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Payments;

namespace Wallet.Api.Pages.Administration.Payments;

/// <summary>How one run stands: while it is being put together, while it waits, and after the bank answered.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class RunModel(IQuerySession session) : RunPage(session)
{
    private readonly IQuerySession session = session;

    /// <summary>The place after which the payments on this page begin.</summary>
    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    /// <summary>Whether somebody just changed it.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Done { get; set; }

    /// <summary>Null as long as there is no run.</summary>
    public PaymentRunLinesResource? Lines { get; private set; }

    public bool IsThere => Run.Stage is not (RunStage.BeingPutTogether or RunStage.NothingToPay);

    public bool CanRelease => Run.Stage == RunStage.Proposed;

    public bool CanWithdraw => Run.Stage is RunStage.Proposed or RunStage.Released;

    public bool CanBeSent => Run.Stage == RunStage.Released;

    /// <summary>How many files there are to download.</summary>
    public int Files => Run.Stage == RunStage.Withdrawn ? 0 : Run.Files;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }
        Lines = await ListPaymentRunLines.AfterAsync(
            RunId,
            After,
            ListPaymentRunLines.Page,
            session,
            cancellation
        );
        return Page();
    }
}
