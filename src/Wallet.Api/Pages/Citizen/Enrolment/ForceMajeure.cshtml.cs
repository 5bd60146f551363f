using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Enrolments;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Citizen.Enrolment;

/// <summary>A learner who could not help it says so, with a proof.</summary>
[Authorize(Policy = Allow.Citizen), RequestSizeLimit(LargestForm)]
public sealed class ForceMajeureModel(IMessageBus bus, IQuerySession session) : FormPage
{
    // A file that is a little too large is refused with a sentence, and nothing else is lost.
    private const int LargestForm = 2 * Proof.BytesAtMost;

    [BindProperty(SupportsGet = true)]
    public Guid ReservationId { get; set; }

    [BindProperty]
    public string? Explanation { get; set; }

    [BindProperty(Name = "content")]
    public IFormFile? Document { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await IsOwnAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await IsOwnAsync(cancellation))
        {
            return NotFound();
        }
        var request = new ProofRequest(
            Explanation,
            Document?.FileName,
            await InBase64Async(cancellation)
        );
        var command = new AskForceMajeure(
            Once($"ask-force-majeure:{ReservationId}", request),
            OwnAccount.Of(User),
            new ReservationId(ReservationId),
            request
        );
        return IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? Redirect($"/account/enrolments/{ReservationId}?done=true")
            : Page();
    }

    private async Task<bool> IsOwnAsync(CancellationToken cancellation) =>
        await session.OfAsync(new Party.Learner(OwnAccount.Of(User)), ReservationId, cancellation)
            is { IsUnderWay: true };

    private async Task<string?> InBase64Async(CancellationToken cancellation)
    {
        if (Document is null)
        {
            return null;
        }
        using var bytes = new MemoryStream();
        await Document.CopyToAsync(bytes, cancellation);
        return Convert.ToBase64String(bytes.GetBuffer(), 0, (int)bytes.Length);
    }
}
