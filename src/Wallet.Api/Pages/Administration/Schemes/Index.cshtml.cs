using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain.Schemes;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Schemes;

[Authorize(Policy = Allow.Administrator)]
public sealed class IndexModel(
    IQuerySession session,
    TermsShelf shelf,
    IMessageBus bus,
    IClock clock
) : FormPage
{
    [BindProperty]
    public string? Document { get; set; }

    [BindProperty(Name = "file")]
    public IFormFile? Upload { get; set; }

    public required TermsBook Book { get; set; }

    /// <summary>All versions, each scheme's newest first.</summary>
    public IEnumerable<Terms> Versions =>
        Book
            .All.OrderBy(t => t.Scheme.Value, StringComparer.Ordinal)
            .ThenByDescending(t => t.EffectiveFrom);

    public Text StateOf(Terms terms)
    {
        var today = clock.TodayInTheNetherlands();
        return terms == Book.InForce(terms.Scheme, today) ? PublishWords.InForce
            : terms.EffectiveFrom > today ? PublishWords.Future
            : PublishWords.Past;
    }

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        Document = Upload is null ? Document : await TextAsync(Upload, cancellation);
        // A browser sends another end of line than a file has; the same terms are to have the same hash.
        var document = Document?.ReplaceLineEndings("\n") ?? "";
        var command = new PublishTermsDocument(Once("publish-terms", document), document);
        if (IsDone(await bus.InvokeAsync<Outcome>(command, cancellation)))
        {
            return RedirectToPage("Done");
        }
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation) =>
        Book = await shelf.AllAsync(session, cancellation);

    private static async Task<string> TextAsync(IFormFile file, CancellationToken cancellation)
    {
        using var reader = new StreamReader(file.OpenReadStream());
        return await reader.ReadToEndAsync(cancellation);
    }
}
