using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Claims.Uploads;
using Wallet.Api.Desk;
using Wallet.Api.Files;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wolverine;

namespace Wallet.Api.Pages.Provider.Claims;

/// <summary>Sends a file of claims.</summary>
[Authorize(Policy = Allow.Provider), RequestSizeLimit(ClaimsCsv.BytesAtMost + SentFile.FormBytes)]
public sealed class UploadModel(IMessageBus bus) : FormPage
{
    [BindProperty]
    public IFormFile? Csv { get; set; }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (Csv is null)
        {
            return Refused(FileWords.Missing);
        }
        using var bytes = new MemoryStream();
        await Csv.CopyToAsync(bytes, cancellation);
        if (CsvRows.TextOf(bytes.ToArray()) is not { } text)
        {
            return Refused(UploadWords.NotText);
        }
        var request = new UploadClaimsRequest(text);
        var command = new UploadClaims(
            Once("upload-claims", request),
            OwnProvider.Of(User),
            request
        );
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Uploaded", new { uploadId = command.Upload })
            : Page();
    }

    private PageResult Refused(Text because)
    {
        Explain(new Outcome.Invalid([new InputError("csv", because)]));
        return Page();
    }
}
