using Marten;
using Marten.Events;
using Marten.Linq.MatchesSql;
using Wallet.Domain.Accounts;
using Wallet.Domain.Enrolments;

namespace Wallet.Api.Claims;

/// <summary>The reservations of enrolments: on the account while they are open, in what happened on it afterwards.</summary>
internal static class ClaimableEnrolments
{
    public static async Task<IReadOnlyList<ClaimableEnrolment>> OfAsync(
        IReadOnlyList<Enrolment> enrolments,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var accounts = await session.QueryAsync<Account>(
            "where id = any(?)",
            cancellation,
            enrolments.Select(e => e.Account.Value).Distinct().ToArray()
        );
        var open = accounts.SelectMany(a => a.Reservations).ToDictionary(r => r.Id);
        Enrolment[] ended = [.. enrolments.Where(e => !open.ContainsKey(e.Id))];
        var made = (
            await session.HappenedAsync(ended, [typeof(AccountEvent.FundsReserved)], cancellation)
        )
            .Cast<AccountEvent.FundsReserved>()
            .ToDictionary(e => e.Reservation, Reservation.Of);
        return
        [
            .. enrolments
                .Where(e => open.ContainsKey(e.Id))
                .Select(e => new ClaimableEnrolment(e, open[e.Id], HasEnded: false)),
            .. ended
                .Where(e => made.ContainsKey(e.Id))
                .Select(e => new ClaimableEnrolment(e, made[e.Id], HasEnded: true)),
        ];
    }

    /// <summary>What of these kinds has happened to the reservations of these enrolments.</summary>
    public static async Task<IReadOnlyList<object>> HappenedAsync(
        this IQuerySession session,
        IReadOnlyList<Enrolment> enrolments,
        Type[] kinds,
        CancellationToken cancellation
    ) =>
        enrolments.Count == 0
            ? []
            :
            [
                .. (
                    await session
                        .Events.QueryAllRawEvents()
                        .Where(e => e.EventTypesAre(kinds))
                        .Where(e =>
                            e.MatchesSql(
                                "d.stream_id = any(?) and d.data ->> 'reservation' = any(?)",
                                enrolments.Select(n => n.Account.Value).Distinct().ToArray(),
                                enrolments.Select(n => n.Id.ToString()).ToArray()
                            )
                        )
                        .ToListAsync(cancellation)
                ).Select(e => e.Data),
            ];
}
