using System.Text.Json;
using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Catalogue;
using Wallet.Api.Demo;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Catalogue;

[Authorize(Policy = Allow.Administrator), RequestSizeLimit(Feed.BytesAtMost + FormBytes)]
public sealed class IndexModel(
    IQuerySession session,
    IMessageBus bus,
    IWebHostEnvironment environment
) : FormPage
{
    // What a form adds to the file in it.
    private const int FormBytes = 64 * 1024;

    [BindProperty]
    public IFormFile? Document { get; set; }

    [BindProperty(Name = "url")]
    public string? Address { get; set; }

    public ImportReport? Last { get; private set; }

    public bool HasSample => environment.IsDevelopment();

    public async Task OnGetAsync(CancellationToken cancellation) =>
        Last = await ImportReport.LastAsync(session, cancellation);

    public async Task<IActionResult> OnPostFileAsync(CancellationToken cancellation)
    {
        if (Document is null)
        {
            return await RefusedAsync(ImportWords.FileMissing, cancellation);
        }
        try
        {
            using var bytes = new MemoryStream();
            await Document.CopyToAsync(bytes, cancellation);
            return await ImportAsync(Feed.ParseJson(bytes.ToArray()), cancellation);
        }
        catch (FeedUnreadableException e)
        {
            return await RefusedAsync(ImportWords.Unreadable(e.Reason), cancellation);
        }
    }

    public Task<IActionResult> OnPostAddressAsync(CancellationToken cancellation) =>
        ImportAsync(JsonSerializer.SerializeToElement(new { url = Address ?? "" }), cancellation);

    public async Task<IActionResult> OnPostSampleAsync(CancellationToken cancellation) =>
        HasSample ? await ImportAsync(SampleCourses.Read(), cancellation) : NotFound();

    private async Task<IActionResult> ImportAsync(
        JsonElement document,
        CancellationToken cancellation
    )
    {
        var command = new ImportFeed(Once("import-catalogue", document), document);
        switch (await bus.InvokeAsync<Imported>(command, cancellation))
        {
            case Imported.With { Report.Id: var id }:
                return RedirectToPage("Done", new { id });
            case Imported.Not { Because: var problem }:
                IsDone(problem);
                break;
        }
        await OnGetAsync(cancellation);
        return Page();
    }

    private async Task<IActionResult> RefusedAsync(Text message, CancellationToken cancellation)
    {
        Explain(new Outcome.Invalid([new InputError("document", message)]));
        await OnGetAsync(cancellation);
        return Page();
    }
}
