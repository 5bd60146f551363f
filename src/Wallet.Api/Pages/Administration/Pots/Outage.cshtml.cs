using Marten;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Wallet.Api.Auth;
using Wallet.Api.Pots;
using Wallet.Api.Schemes;
using Wallet.Api.Words;
using Wallet.Domain;
using Wolverine;

namespace Wallet.Api.Pages.Administration.Pots;

[Authorize(Policy = Allow.Administrator)]
public sealed class OutageModel(
    IMessageBus bus,
    IQuerySession session,
    TermsShelf shelf,
    IClock clock
) : PotChangePage(bus, session, shelf, clock)
{
    [BindProperty]
    public OutageRequest Asked { get; set; } = new(null, null);

    /// <summary>What it shifts, and what becomes of an outage before.</summary>
    public IEnumerable<Text> Consequences =>
        [
            .. PotPageWords.Shifts(PotWindow.ShiftsOf(Pot, Book)),
            .. Pot.Outage is null ? Array.Empty<Text>() : [PotPageWords.ReplacesOutage],
        ];

    protected override object ToCommand() =>
        new DeclareOutage(Once($"declare-outage:{PotId}", Asked), new PotId(PotId), Asked);
}
