using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Accounts;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.People;
using Wallet.Api.Schemes;
using Wallet.Domain.Accounts;
using Wolverine;

namespace Wallet.Api.Pages.Citizen.Reserving;

/// <summary>Check your answers: what is put aside, and what it costs the learner.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(
    IMessageBus bus,
    IQuerySession session,
    PersonVault people,
    TermsShelf shelf,
    IClock clock
) : OfferingPage(session, people, shelf, clock)
{
    public bool IsRefusedByPot { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        !await FindAsync(cancellation) ? NotFound()
        : WhyNot is null ? Page()
        : Redirect($"/account/plan/{OfferingId}");

    /// <param name="contribution">What the person saw and accepts to pay.</param>
    public async Task<IActionResult> OnPostAsync(
        string contribution,
        CancellationToken cancellation
    )
    {
        var request = new ReserveRequest($"{OfferingId}", contribution);
        var reserve = new Reserve(Once("reserve", request), OwnAccount.Of(User), request);
        var outcome = await bus.InvokeAsync<Outcome>(reserve, cancellation);
        IsRefusedByPot = outcome is Outcome.Refused { Because: AccountRejection.PotRefused };
        if (IsDone(outcome))
        {
            return Redirect($"/account/reserved/{reserve.Reservation}");
        }
        return await FindAsync(cancellation) ? Page() : NotFound();
    }
}
