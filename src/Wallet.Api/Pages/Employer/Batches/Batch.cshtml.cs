using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Employers.Batches;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Payments;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Employer.Batches;

/// <summary>One file of top-ups: what it would do, what is to be paid for it, how far it is, what came of it.</summary>
[Authorize(Policy = Allow.Employer)]
public sealed class BatchModel(
    IQuerySession session,
    IMessageBus bus,
    IOptions<PaymentOptions> payments
) : FormPage
{
    private const int WrongAtMost = 500;

    [BindProperty(SupportsGet = true)]
    public Guid BatchId { get; set; }

    /// <summary>Whether somebody sent a file that was confirmed before.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Known { get; set; }

    [BindProperty]
    public ConfirmBatchRequest Asked { get; set; } = new(null, null);

    public BatchResource Batch { get; private set; } = null!;

    /// <summary>Lines that are not booked, as far as a page can show them; the file with the result has all.</summary>
    public IReadOnlyList<BatchLine> Wrong { get; private set; } = [];

    /// <summary>What we are called; empty when that is not set.</summary>
    public string PayTo => payments.Value.Debtor.Name;

    private EmployerId Company => OwnCompany.Of(User);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation) =>
        await SendAsync(
            new ConfirmBatch(
                Once($"confirm-top-up-batch:{BatchId}", Asked),
                Company,
                BatchId,
                Asked
            ),
            cancellation
        );

    public async Task<IActionResult> OnPostWithdrawAsync(CancellationToken cancellation) =>
        await SendAsync(
            new WithdrawBatch(Once($"withdraw-top-up-batch:{BatchId}", BatchId), Company, BatchId),
            cancellation
        );

    private async Task<IActionResult> SendAsync(object command, CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }
        if (IsDone(await bus.InvokeAsync<Outcome>(command, cancellation)))
        {
            return RedirectToPage(new { BatchId });
        }
        await FindAsync(cancellation);
        return Page();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await session.BatchAsync(Company, BatchId, cancellation) is not { } batch)
        {
            return false;
        }
        Batch = await ShowBatch.OfAsync(batch, page: 0, session, cancellation);
        Wrong =
        [
            .. (await session.LinesAsync(batch, cancellation))
                .Where(l => l.Fate == BatchFate.Refused)
                .Take(WrongAtMost),
        ];
        return true;
    }
}
