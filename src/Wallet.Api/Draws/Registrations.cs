using Marten;
using Wallet.Api.Desk;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Draws;

/// <summary>The registrations of a pot.</summary>
internal static class Registrations
{
    /// <summary>Changes one. They do not wait for each other, but the draw waits for all that have begun and none begins during it.</summary>
    public static async Task<Outcome> RunAsync(
        this IDocumentSession session,
        Once once,
        TicketId ticket,
        PotId pot,
        Func<Registration?, Pot?, Decision<RegistrationEvent>> decide,
        CancellationToken cancellation
    )
    {
        await session.BeginTransactionAsync(cancellation);
        await session.AdvancedSql.QueryAsync<long>(
            "select version from mt_streams where id = ? for share",
            cancellation,
            pot.Value
        );
        var stream = await session.Events.FetchForWriting<Registration>(ticket.Value, cancellation);
        var locked = await session.LoadAsync<Pot>(pot, cancellation);
        var outcome = stream.Apply(decide(stream.Aggregate, locked));
        return await Receipts.SaveAsync(session, once, outcome, cancellation);
    }

    /// <summary>Those that take part.</summary>
    public static async Task<IReadOnlyList<TicketId>> TicketsAsync(
        this IQuerySession session,
        PotId pot,
        CancellationToken cancellation
    ) =>
        [
            .. (
                await session
                    .Query<Registration>()
                    .Where(r => r.Pot == pot && !r.IsWithdrawn)
                    .ToListAsync(cancellation)
            ).Select(r => r.Id),
        ];
}
