using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.Files;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wolverine;

namespace Wallet.Api.Pages.Employer.Staff;

/// <summary>Takes a staff list from a file, and says what it did.</summary>
[
    Authorize(Policy = Allow.Employer),
    RequestSizeLimit(TableFile.BytesAtMost + SentFile.FormBytes),
    RequestFormLimits(MultipartBodyLengthLimit = TableFile.BytesAtMost + SentFile.FormBytes)
]
public sealed class FileModel(IMessageBus bus) : FormPage
{
    /// <summary>So many wrong lines are shown.</summary>
    public const int Shown = 200;

    [BindProperty]
    public IFormFile? Document { get; set; }

    /// <summary>Null as long as no file was taken.</summary>
    public StaffFileResource? Result { get; private set; }

    public void OnGet() { }

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        if (Document is null)
        {
            Explain(
                new Outcome.Invalid([new InputError(TakeStaffFileHandler.Field, FileWords.Missing)])
            );
            return;
        }
        await using var source = Document.OpenReadStream();
        var file = await SentFile.OfAsync(source, cancellation);
        var command = new TakeStaffFile(
            Once("take-staff-file", file.Sha256),
            OwnCompany.Of(User),
            file
        );
        var taken = await bus.InvokeAsync<StaffFileTaken>(command, cancellation);
        Result = (taken as StaffFileTaken.With)?.Resource;
        IsDone(taken is StaffFileTaken.Not not ? not.Because : new Outcome.Done());
    }
}
