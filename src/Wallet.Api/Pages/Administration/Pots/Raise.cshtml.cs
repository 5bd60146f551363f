using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Pots;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Pots;

[Authorize(Policy = Allow.Administrator)]
public sealed class RaiseModel(
    IMessageBus bus,
    IQuerySession session,
    TermsShelf shelf,
    IClock clock
) : PotChangePage(bus, session, shelf, clock)
{
    [BindProperty]
    public RaisePotRequest Asked { get; set; } = new(null, null);

    protected override object ToCommand() =>
        new RaisePot(Once($"raise-pot:{PotId}", Asked), new PotId(PotId), Asked);
}
