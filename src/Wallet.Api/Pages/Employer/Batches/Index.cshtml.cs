using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Employers.Batches;
using Wallet.Api.Files;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wolverine;

namespace Wallet.Api.Pages.Employer.Batches;

/// <summary>Sends a file of top-ups to be looked at, and lists those that were.</summary>
[
    Authorize(Policy = Allow.Employer),
    RequestSizeLimit(TableFile.BytesAtMost + SentFile.FormBytes),
    RequestFormLimits(MultipartBodyLengthLimit = TableFile.BytesAtMost + SentFile.FormBytes)
]
public sealed class IndexModel(IQuerySession session, IMessageBus bus) : FormPage
{
    [BindProperty]
    public IFormFile? Document { get; set; }

    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    public BatchesResource Batches { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Batches = await ListBatches.AfterAsync(OwnCompany.Of(User), After, session, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Document is null)
        {
            Explain(
                new Outcome.Invalid([new InputError(CheckBatchHandler.Field, FileWords.Missing)])
            );
        }
        else if (await CheckAsync(Document, cancellation) is { } found)
        {
            return RedirectToPage("Batch", new { batchId = found.Batch.Id, known = !found.IsNew });
        }
        await OnGetAsync(cancellation);
        return Page();
    }

    private async Task<BatchChecked.With?> CheckAsync(
        IFormFile document,
        CancellationToken cancellation
    )
    {
        await using var source = document.OpenReadStream();
        var file = await SentFile.OfAsync(source, cancellation);
        var command = new CheckBatch(
            Once("check-top-up-batch", file.Sha256),
            OwnCompany.Of(User),
            file
        );
        var found = await bus.InvokeAsync<BatchChecked>(command, cancellation);
        if (found is BatchChecked.Not { Because: var because })
        {
            IsDone(because);
        }
        return found as BatchChecked.With;
    }
}
