using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Claims;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Words;

namespace Wallet.Api.Pages.Provider.Claims;

/// <summary>One claim: how it stands, what the checks found, and what one can do.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class ClaimModel(
    IQuerySession session,
    PersonVault people,
    SealedObjections objections,
    IClock clock
) : PageModel
{
    /// <summary>What somebody just did: "submitted" or "objected".</summary>
    [BindProperty(SupportsGet = true)]
    public string? Done { get; set; }

    public required ClaimResource Claim { get; set; }

    /// <summary>Null when there is none, or it was erased.</summary>
    public string? Objection { get; private set; }

    public IReadOnlyList<string> Judgements { get; private set; } = [];

    public bool CanObject =>
        Claim.Hits.Any(h =>
            h.ObjectAt is not null && clock.TodayInTheNetherlands() <= h.ObjectUntil
        );

    public Text? DoneInWords =>
        Done switch
        {
            "submitted" => ClaimPageWords.Submitted,
            "objected" => ClaimPageWords.Objected,
            _ => null,
        };

    public async Task<IActionResult> OnGetAsync(Guid claimId, CancellationToken cancellation)
    {
        if (
            await session.ClaimOfAsync(OwnProvider.Of(User), claimId, cancellation) is not { } found
        )
        {
            return NotFound();
        }
        Claim = (await people.WithNamesAsync([found], clock.TodayInTheNetherlands(), cancellation))[
            0
        ];
        Objection = await objections.OpenAsync(found.Claim.Objection, cancellation);
        Judgements = await session.JudgementsAsync(found.Claim.Id, cancellation);
        return Page();
    }
}
