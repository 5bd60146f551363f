using Marten;
using Marten.Linq.MatchesSql;
using Wallet.Api.Accounts;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wolverine;

namespace Wallet.Api.Draws;

/// <summary>
/// Holds the draw of a pot and has the desk decide in its order upon all who registered. It may be run again at any time, also by several processes at once:
/// nobody is asked before the one in front was answered, and each ticket is answered once.
/// </summary>
public sealed class DrawRun(IDocumentStore store, DrawnTickets drawn, IMessageBus bus)
{
    private const int Page = 500;

    /// <returns>Done when all have been decided upon; else why not. What the desk could not answer now, the next run asks again.</returns>
    public async Task<Outcome> RunAsync(PotId id, CancellationToken stopping = default)
    {
        var held = await bus.InvokeAsync<Outcome>(new HoldDraw(id), stopping);
        if (held is not Outcome.Done)
        {
            return held;
        }
        await using var session = store.QuerySession();
        var pot = (await session.LoadAsync<Pot>(id, stopping))!;
        foreach (var tickets in (await drawn.OfAsync(pot, stopping)).Order.Chunk(Page))
        {
            foreach (var registration in await UndecidedAsync(tickets, stopping))
            {
                var outcome = await DecideAsync(pot, registration, stopping);
                if (outcome is not (Outcome.Done or Outcome.Refused))
                {
                    return outcome;
                }
            }
        }
        return await bus.InvokeAsync<Outcome>(new FinishDraw(id), stopping);
    }

    /// <summary>Under which the desk keeps the answer to this ticket.</summary>
    public static Once OnceOf(Registration registration) =>
        new("draw", $"draw:{registration.Pot}", $"{registration.Id}", "drawn");

    /// <summary>Of one page, in the order of the draw.</summary>
    private async Task<IReadOnlyList<Registration>> UndecidedAsync(
        TicketId[] tickets,
        CancellationToken stopping
    )
    {
        await using var session = store.QuerySession();
        var registrations = (
            await session
                .Query<Registration>()
                .Where(r => r.MatchesSql("d.id = any(?)", tickets.Select(t => t.Value).ToArray()))
                .ToListAsync(stopping)
        ).ToDictionary(r => r.Id);
        var decided = (
            await session.LoadManyAsync<Receipt>(
                stopping,
                registrations.Values.Select(r => OnceOf(r).ReceiptId)
            )
        )
            .Select(r => r.Id)
            .ToHashSet();
        return
        [
            .. tickets
                .Select(t => registrations[t])
                .Where(r => !decided.Contains(OnceOf(r).ReceiptId)),
        ];
    }

    private async Task<Outcome> DecideAsync(
        Pot pot,
        Registration registration,
        CancellationToken stopping
    )
    {
        var reserve = new Reserve(
            OnceOf(registration),
            registration.Account,
            new ReserveRequest($"{registration.Offering}", $"{registration.Contribution}")
        )
        {
            DrawnBy = pot,
        };
        return await bus.InvokeAsync<Outcome>(reserve, stopping) switch
        {
            // These two come from before the desk, which therefore keeps no answer.
            Outcome.Invalid => await RefuseAsync(new DrawRejection.CourseNotOnOffer()),
            Outcome.Refused { Because: var because } => await RefuseAsync(because),
            var outcome => outcome,
        };

        Task<Outcome> RefuseAsync(Rejection because) =>
            bus.InvokeAsync<Outcome>(new RefuseDrawn(reserve.Once, because), stopping);
    }
}
