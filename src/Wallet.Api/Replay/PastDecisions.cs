using System.Runtime.CompilerServices;
using JasperFx.Events;
using Marten;
using Marten.Events;
using Marten.Linq.MatchesSql;
using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Replay;

/// <summary>
/// Every reservation that was ever made, account by account, each account's in the order in which they were made. So each event is read once and one
/// account is held at a time. Reads in pages with no transaction around them: nobody who serves waits for it.
/// </summary>
/// <param name="page">How many events are read at once.</param>
public sealed class PastDecisions(IDocumentStore store, Dossiers dossiers, int page = 5_000)
{
    private static readonly Type[] AccountEvents =
    [
        .. EventTypes.All.Keys.Where(t => t.IsSubclassOf(typeof(AccountEvent))),
    ];

    public async IAsyncEnumerable<PastDecision> AllAsync(
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        var account = new AccountSoFar();
        var (stream, version) = (Guid.Empty, 0L);
        IReadOnlyList<IEvent> events;
        do
        {
            events = await PageAfterAsync(stream, version, cancellation);
            foreach (var decision in await DecisionsInAsync(events, account, cancellation))
            {
                yield return decision;
            }
            if (events is [.., var last])
            {
                (stream, version) = (last.StreamId, last.Version);
            }
        } while (events.Count == page);
    }

    private async Task<IReadOnlyList<IEvent>> PageAfterAsync(
        Guid stream,
        long version,
        CancellationToken cancellation
    )
    {
        await using var session = store.QuerySession();
        return await session
            .Events.QueryAllRawEvents()
            .Where(e =>
                e.EventTypesAre(AccountEvents)
                && e.MatchesSql("(d.stream_id, d.version) > (?, ?)", stream, version)
            )
            .OrderBy(e => e.StreamId)
            .ThenBy(e => e.Version)
            .Take(page)
            .ToListAsync(cancellation);
    }

    private async Task<PastDecision[]> DecisionsInAsync(
        IReadOnlyList<IEvent> events,
        AccountSoFar account,
        CancellationToken cancellation
    )
    {
        var made = events
            .Select(e => (Event: e, Before: account.Pass(e)))
            .Where(e => e.Event.Data is AccountEvent.FundsReserved)
            .ToArray();
        var opened = await dossiers.Open(
            [.. made.Select(m => (Reserved(m.Event).Reservation, AccountOf(m.Event)))],
            cancellation
        );
        return
        [
            .. made.Zip(
                opened,
                (m, dossier) =>
                    new PastDecision(
                        AccountOf(m.Event),
                        Reserved(m.Event),
                        m.Event.Sequence,
                        SightOf(Reserved(m.Event), m.Before, dossier)
                    )
            ),
        ];
    }

    private static Sight SightOf(
        AccountEvent.FundsReserved made,
        Account? before,
        Opened<(Dossier Dossier, string Hash)> opened
    ) =>
        opened switch
        {
            Opened<(Dossier, string)>.Erased => new Sight.Erased(),
            Opened<(Dossier, string)>.Unknown => new Sight.Spoilt("no dossier"),
            Opened<(Dossier Dossier, string Hash)>.Known { Content: var known } => known.Hash
            != made.DossierHash
                ? new Sight.Spoilt(
                    $"hash differs: the dossier has {known.Hash}, the event says {made.DossierHash}"
                )
            : before is null ? new Sight.Spoilt("the events of the account before it do not add up")
            : new Sight.Whole(
                new Situation(
                    made.On,
                    known.Dossier.ToLearner(),
                    made.Course.Course,
                    made.AlreadyFunded
                ),
                PursesOf(made, before)
            ),
            _ => new Sight.Spoilt(
                "the dossier does not open: somebody changed it, or Vault__MasterKey is another key"
            ),
        };

    // What pots granted for this very reservation is on the account already: the plan saw it as something to be had.
    private static IReadOnlyList<Purse> PursesOf(AccountEvent.FundsReserved made, Account before) =>
        [
            .. before
                .Purses(made.On, made.CourseGrants, pots: [])
                .Where(p => made.PotAnswers.All(a => a.Lot != p.Lot)),
            .. made.PotPurses,
        ];

    private static AccountId AccountOf(IEvent e) => new(e.StreamId);

    private static AccountEvent.FundsReserved Reserved(IEvent e) =>
        (AccountEvent.FundsReserved)e.Data;
}
