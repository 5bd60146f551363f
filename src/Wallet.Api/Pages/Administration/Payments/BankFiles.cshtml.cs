using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Files;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Payments.FromBank;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Payments;

/// <summary>Reads in a file of the bank, and lists those that were.</summary>
[
    Authorize(Policy = Allow.Administrator),
    RequestSizeLimit(SpooledFile.BytesAtMost + SentFile.FormBytes),
    RequestFormLimits(MultipartBodyLengthLimit = SpooledFile.BytesAtMost + SentFile.FormBytes)
]
public sealed class BankFilesModel(IQuerySession session, IMessageBus bus) : FormPage
{
    [BindProperty]
    public IFormFile? Document { get; set; }

    [BindProperty(SupportsGet = true)]
    public int After { get; set; }

    public BankFilesResource Files { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Files = await ListBankFiles.AfterAsync(After, session, cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Document is null)
        {
            Explain(
                new Outcome.Invalid([new InputError("document", BankFilePageWords.FileMissing)])
            );
        }
        else if (await SendAsync(Document, cancellation) is { } received)
        {
            return RedirectToPage(
                "BankFile",
                new { bankFileId = received.File.Id, known = !received.IsNew }
            );
        }
        await OnGetAsync(cancellation);
        return Page();
    }

    private async Task<BankFileReceived.As?> SendAsync(
        IFormFile document,
        CancellationToken cancellation
    )
    {
        await using var source = document.OpenReadStream();
        using var file = await SpooledFile.OfAsync(source, cancellation);
        var command = new ImportBankFile(Once("import-bank-file", file.Sha256), file);
        var received = await bus.InvokeAsync<BankFileReceived>(command, cancellation);
        if (received is BankFileReceived.Not { Because: var because })
        {
            IsDone(because);
        }
        return received as BankFileReceived.As;
    }
}
