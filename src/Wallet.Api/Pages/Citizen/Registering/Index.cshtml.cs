using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Draws;
using Wallet.Api.Pages.Shared;
using Wallet.Api.People;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Pots;
using Wallet.Projections.Catalogue;
using Wallet.Projections.EventStore;
using Wolverine;

namespace Wallet.Api.Pages.Citizen.Registering;

/// <summary>Check your answers: which course, which pot, and what it would cost the learner.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(
    IMessageBus bus,
    IQuerySession session,
    PersonVault people,
    TermsShelf shelf,
    IClock clock
) : FormPage
{
    private Planned planned = null!;

    [BindProperty(SupportsGet = true)]
    public Guid PotId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid OfferingId { get; set; }

    public Pot Pot { get; private set; } = null!;

    public Text Scheme { get; private set; } = null!;

    public BookedCourse Course { get; private set; } = null!;

    /// <summary>Whether there is a registration for this pot already.</summary>
    public bool ReplacesOther { get; private set; }

    public PlanShown? Plan => planned is Planned.With with ? PlanShown.Of(with) : null;

    /// <summary>Why there is nothing to register; null when there is.</summary>
    public Text? WhyNot =>
        Registration.WhyNot(Pot, clock.GetCurrentInstant()) is { } refused
            ? RejectionWords.Of(refused)
            : planned switch
            {
                Planned.Not { Because: var because } => RejectionWords.Of(because),
                Planned.With { IsForPot: false } with => RejectionWords.Of(
                    new DrawRejection.NothingOfThisPot(with.Plan)
                ),
                _ => null,
            };

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    /// <param name="contribution">What the person saw and accepts to pay.</param>
    public async Task<IActionResult> OnPostAsync(
        string contribution,
        CancellationToken cancellation
    )
    {
        var request = new RegisterRequest($"{PotId}", $"{OfferingId}", contribution);
        var register = new Register(Once("register", request), OwnAccount.Of(User), request);
        if (IsDone(await bus.InvokeAsync<Outcome>(register, cancellation)))
        {
            return Redirect("/account/applications?registered=true");
        }
        return await FindAsync(cancellation) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var (own, id) = (OwnAccount.Of(User), new PotId(PotId));
        if (
            await session.FindOfferingAsync(new OfferingId(OfferingId), cancellation)
                is not { } found
            || await session.LoadAsync<Pot>(id, cancellation) is not { Draw: not null } pot
        )
        {
            return false;
        }
        (Pot, Course) = (pot, found.ToBookedCourse());
        Scheme = new PlanWords(await shelf.AllAsync(session, cancellation)).Scheme(pot.Scheme);
        planned = await PlanFunding.AtOpeningAsync(
            pot,
            own,
            Course,
            session,
            people,
            shelf,
            cancellation
        );
        var before = await session.LoadAsync<Registration>(
            StreamId.OfRegistration(id, own),
            cancellation
        );
        ReplacesOther = before is { IsWithdrawn: false };
        return true;
    }
}
