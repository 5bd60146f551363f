using Marten;
using Marten.Events;
using Marten.Linq.MatchesSql;
using Wallet.Domain;
using Wallet.Domain.Pots;

namespace Wallet.Api.Pots;

/// <summary>Somebody's application, as a pot decided it.</summary>
public sealed record PotApplication(Pot Pot, PotDecision Decision);

/// <summary>What pots decided for one account. The pots say so themselves: a refusal leaves nothing on the account.</summary>
public static class PotApplications
{
    /// <summary>Latest first.</summary>
    public static async Task<IReadOnlyList<PotApplication>> OfAsync(
        AccountId account,
        IQuerySession session,
        CancellationToken cancellation
    )
    {
        var pots = (await session.Query<Pot>().ToListAsync(cancellation)).ToDictionary(p =>
            p.Id.Value
        );
        var streams = pots.Keys.ToArray();
        var contains = $$"""{"decisions":[{"account":"{{account}}"}]}""";
        var events = await session
            .Events.QueryAllRawEvents()
            .Where(e => e.EventTypesAre(typeof(PotEvent.PotDecided)))
            .Where(e =>
                e.MatchesSql("d.stream_id = any(?) and d.data @> ?::jsonb", streams, contains)
            )
            .ToListAsync(cancellation);
        return
        [
            .. from e in events
            from decision in ((PotEvent.PotDecided)e.Data).Decisions
            where decision.Account == account
            orderby decision.At descending, decision.Answer.Place descending
            select new PotApplication(pots[e.StreamId], decision),
        ];
    }
}
