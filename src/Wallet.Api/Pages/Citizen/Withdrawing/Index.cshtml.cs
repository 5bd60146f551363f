using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Desk;
using Wallet.Api.Draws;
using Wallet.Api.Pages.Shared;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Citizen.Withdrawing;

/// <summary>Check your answers: which registration is taken back.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(
    IMessageBus bus,
    IQuerySession session,
    TermsShelf shelf,
    DrawnTickets drawn,
    IClock clock
) : FormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Ticket { get; set; }

    public OwnRegistration Own { get; private set; } = null!;

    public PlanWords Words { get; private set; } = null!;

    public Instant Now => clock.GetCurrentInstant();

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) =>
        await FindAsync(cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var withdraw = new WithdrawRegistration(
            Once("withdraw-registration", Ticket),
            OwnAccount.Of(User),
            new TicketId(Ticket)
        );
        if (IsDone(await bus.InvokeAsync<Outcome>(withdraw, cancellation)))
        {
            return Redirect("/account/applications?withdrawn=true");
        }
        return await FindAsync(cancellation) ? Page() : NotFound();
    }

    private async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var own = await OwnRegistrations.OfAsync(OwnAccount.Of(User), session, drawn, cancellation);
        if (own.FirstOrDefault(r => r.Registration.Id.Value == Ticket) is not { } found)
        {
            return false;
        }
        Own = found;
        Words = new PlanWords(await shelf.AllAsync(session, cancellation));
        return true;
    }
}
