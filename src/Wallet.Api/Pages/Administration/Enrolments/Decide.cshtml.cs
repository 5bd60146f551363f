using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Enrolments;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Enrolments;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Enrolments;

/// <summary>What both sides said of one enrolment, or what a learner asks who could not help it; and the decision.</summary>
[Authorize(Policy = Allow.Administrator)]
public sealed class DecideModel(
    IMessageBus bus,
    IQuerySession session,
    PersonVault people,
    Proofs proofs
) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid ReservationId { get; set; }

    [BindProperty]
    public string? Says { get; set; }

    [BindProperty]
    public string? Attendance { get; set; }

    [BindProperty]
    public bool? HasDiploma { get; set; }

    [BindProperty]
    public string? Because { get; set; }

    public Enrolment Enrolment { get; private set; } = null!;

    public string? Learner { get; private set; }

    /// <summary>In the learner's words; null when nothing was asked, or the person was erased.</summary>
    public string? Explanation { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnGetProofAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation)
        && await ShowProof.OfAsync(Enrolment, proofs, cancellation)
            is Opened<Proof>.Known { Content: var proof }
            ? File(proof.Content, proof.Type, proof.FileName)
            : NotFound();

    public Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var request = new SettlementRequest(Says, Attendance, HasDiploma, Because);
        return SendAsync(
            new SettleDispute(Once($"settle-dispute:{ReservationId}", request), Id, request),
            cancellation
        );
    }

    public Task<IActionResult> OnPostAcceptAsync(CancellationToken cancellation) =>
        DecideAsync(new ForceMajeureDecision(true, Attendance, null), cancellation);

    public Task<IActionResult> OnPostDeclineAsync(CancellationToken cancellation) =>
        DecideAsync(new ForceMajeureDecision(false, null, Because), cancellation);

    private ReservationId Id => new(ReservationId);

    private Task<IActionResult> DecideAsync(
        ForceMajeureDecision decision,
        CancellationToken cancellation
    ) =>
        SendAsync(
            new DecideForceMajeure(
                Once($"decide-force-majeure:{ReservationId}", decision),
                Id,
                decision
            ),
            cancellation
        );

    private async Task<IActionResult> SendAsync(object command, CancellationToken cancellation) =>
        !await FindAsync(cancellation) ? NotFound()
        : IsDone(await bus.InvokeAsync<Outcome>(command, cancellation))
            ? RedirectToPage("Index", new { done = true })
        : Page();

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await session.LoadAsync<Enrolment>(Id, cancellation) is not { } found)
        {
            return false;
        }
        Enrolment = found;
        Learner = (await people.WithNamesAsync([found], cancellation))[0].Learner;
        Explanation = (await ShowProof.OfAsync(found, proofs, cancellation) as Opened<Proof>.Known)
            ?.Content
            .Explanation;
        return true;
    }
}
