using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Claims;
using Wallet.Api.Desk;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Domain.Claims;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Claims;

/// <summary>One claim, and the decision of an administrator on it.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class ClaimModel(
    IQuerySession session,
    SealedObjections objections,
    IMessageBus bus,
    IClock clock
) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ClaimId { get; set; }

    [BindProperty]
    public JudgementRequest Asked { get; set; } = new((string?)null);

    public ClaimResource Claim { get; private set; } = null!;

    public string ProviderName { get; private set; } = "";

    /// <summary>Null when there is none, or it was erased.</summary>
    public string? Objection { get; private set; }

    public IReadOnlyList<string> Judgements { get; private set; } = [];

    public bool IsHeld => Claim.Standing == ClaimStanding.Held;

    public bool CanBeJudged => IsHeld || Claim.Standing == ClaimStanding.Approved;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public Task<IActionResult> OnPostReleaseAsync(CancellationToken cancellation) =>
        JudgeAsync(
            new ReleaseClaim(Once($"release-claim:{ClaimId}", Asked), ClaimId, Asked),
            cancellation
        );

    public Task<IActionResult> OnPostRejectAsync(CancellationToken cancellation) =>
        JudgeAsync(
            new RejectClaim(Once($"reject-claim:{ClaimId}", Asked), ClaimId, Asked),
            cancellation
        );

    private async Task<IActionResult> JudgeAsync(object command, CancellationToken cancellation)
    {
        if (
            await FindAsync(cancellation)
            && IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
        )
        {
            return RedirectToPage("Index", new { done = true });
        }
        return await FindAsync(cancellation) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await session.ClaimAsync(ClaimId, cancellation) is not { } found)
        {
            return false;
        }
        Claim = ClaimResource.Of(found, clock.TodayInTheNetherlands());
        ProviderName = (await session.NamesOfAsync([Claim], cancellation)).GetValueOrDefault(
            Claim.ProviderId,
            ""
        );
        Objection = await objections.OpenAsync(found.Claim.Objection, cancellation);
        Judgements = await session.JudgementsAsync(found.Claim.Id, cancellation);
        return true;
    }
}
