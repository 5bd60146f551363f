using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Wallet.Api.Auth;
using Wallet.Api.Draws;
using Wallet.Api.Pots;
using Wallet.Api.Schemes;
using Wallet.Api.Words;

namespace Wallet.Api.Pages.Citizen.Applications;

/// <summary>What somebody asked of pots, with place and proof; also what was refused. A letter when it is printed.</summary>
[Authorize(Policy = Allow.Citizen)]
public sealed class IndexModel(
    IQuerySession session,
    TermsShelf shelf,
    DrawnTickets drawn,
    IClock clock
) : PageModel
{
    /// <summary>Whether somebody just registered.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Registered { get; set; }

    /// <summary>Whether somebody just took a registration back.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Withdrawn { get; set; }

    public IReadOnlyList<OwnRegistration> Registrations { get; private set; } = [];

    public Instant Now { get; } = clock.GetCurrentInstant();

    public IReadOnlyList<PotApplication> Applications { get; private set; } = [];

    public PlanWords Words { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Registrations = await OwnRegistrations.OfAsync(
            OwnAccount.Of(User),
            session,
            drawn,
            cancellation
        );
        Applications = await PotApplications.OfAsync(OwnAccount.Of(User), session, cancellation);
        Words = new PlanWords(await shelf.AllAsync(session, cancellation));
    }
}
