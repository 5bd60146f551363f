using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Claims;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Requests;
using Wallet.Api.Words;
using Wallet.Domain.Claims;
using Wolverine;

namespace Wallet.Api.Pages.Provider.Claims;

/// <summary>Questions, check your answers, done. Every step sends the same answers and the same key on to the next.</summary>
[Authorize(Policy = Allow.Provider)]
public sealed class NewModel(ClaimChoices choices, IMessageBus bus) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public string? EnrolmentId { get; set; }

    [BindProperty]
    public SubmitClaimRequest Asked { get; set; } = new(null, null, null, null);

    /// <summary>Null while there is still something to fill in.</summary>
    public ClaimLine? ToCheck { get; private set; }

    public IReadOnlyList<Choice> Enrolments { get; private set; } = [];

    public IReadOnlyList<Choice> Stages =>
        [
            .. Enum.GetValues<ClaimStage>()
                .Select(stage => new Choice(
                    $"{stage}".ToLowerInvariant(),
                    ClaimPageWords.Stage(stage)
                )),
        ];

    public Text Chosen => Enrolments.First(e => e.Value == $"{ToCheck!.Enrolment}").Label;

    public Task OnGetAsync(CancellationToken cancellation)
    {
        Asked = new(EnrolmentId, null, null, null);
        return ShowAsync(cancellation);
    }

    public Task OnPostChangeAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task OnPostCheckAsync(CancellationToken cancellation)
    {
        await ShowAsync(cancellation);
        var input = new Input();
        var line = input.Claim(Asked);
        if (input.IsSound && Enrolments.All(e => e.Value != $"{line.Enrolment}"))
        {
            input.Refuse("enrolmentId", ClaimFieldWords.NoEnrolment(Asked.EnrolmentId));
        }
        ToCheck = IsSound(input) ? line : null;
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancellation)
    {
        var made = await bus.InvokeAsync<ClaimOutcome>(
            new SubmitClaim(Once("submit-claim", Asked), OwnProvider.Of(User), Asked),
            cancellation
        );
        if (IsDone(made.Outcome))
        {
            return RedirectToPage("Claim", new { claimId = made.ClaimId, done = "submitted" });
        }
        await ShowAsync(cancellation);
        return Page();
    }

    private async Task ShowAsync(CancellationToken cancellation) =>
        Enrolments = [
            .. (
                await choices.OfAsync(OwnProvider.Of(User), Asked.EnrolmentId, cancellation)
            ).Select(c => new Choice(
                $"{c.EnrolmentId}",
                ClaimPageWords.Choice(c.Learner, c.Course, c.StartDay)
            )),
        ];
}
