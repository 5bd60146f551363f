using System.Text.Json;
using JasperFx.Events;
using Marten;
using Wallet.Projections.Ledger;
using Wallet.Projections.Verification;

namespace Wallet.Projections.EventStore;

/// <summary>A kind of stream of which a snapshot is kept.</summary>
/// <param name="Name">For people: "course grants".</param>
public abstract record StreamKind(string Name)
{
    /// <summary>Makes all snapshots again from their events.</summary>
    /// <returns>How many events were read.</returns>
    public abstract Task<long> RebuildSnapshotsAsync(IDocumentStore store);

    /// <summary>Makes all postings again from their events.</summary>
    /// <returns>How many events were read.</returns>
    public abstract Task<long> RebuildLedgerAsync(IDocumentStore store);

    /// <summary>Compares all snapshots and postings with their events.</summary>
    public abstract Task<Verified> VerifyAsync(IDocumentStore store);

    /// <summary>What the events that a session is about to append come to in the books.</summary>
    internal abstract Task<IReadOnlyList<LedgerRow>> PendingPostingsAsync(
        IDocumentSession session,
        IReadOnlyList<StreamAction> streams,
        CancellationToken cancellation
    );
}

/// <param name="Initial">Before the first event.</param>
public sealed record StreamKind<TState, TEvent>(
    string Name,
    Func<Guid, TState?> Initial,
    Func<TState?, TEvent, TState> Evolve
) : StreamKind(Name)
    where TState : class
    where TEvent : notnull
{
    public override Task<long> RebuildSnapshotsAsync(IDocumentStore store) =>
        new RebuildSnapshots<TState, TEvent>(store, Initial, Evolve).RunAsync();

    public override Task<long> RebuildLedgerAsync(IDocumentStore store) =>
        new RebuildLedger<TState, TEvent>(store, Initial, Evolve).RunAsync();

    public override Task<Verified> VerifyAsync(IDocumentStore store) =>
        new VerifyStreams<TState, TEvent>(store, Initial, Evolve).RunAsync();

    internal override async Task<IReadOnlyList<LedgerRow>> PendingPostingsAsync(
        IDocumentSession session,
        IReadOnlyList<StreamAction> streams,
        CancellationToken cancellation
    )
    {
        var own = streams.Where(s => s.Events.Any(e => e.Data is TEvent)).ToArray();
        if (own.Length == 0)
        {
            return [];
        }
        var before = await StoredAsync(session, own, cancellation);
        return
        [
            .. own.SelectMany(stream =>
            {
                var (state, version) = before.TryGetValue(stream.Id, out var stored)
                    ? stored
                    : (Initial(stream.Id), 0);
                var events = stream.Events.Select(e => e.Data).OfType<TEvent>();
                return IsTooLate(stream, version)
                    ? []
                    : LedgerRow.Of<TState?, TEvent>(stream.Id, version, state, events, Evolve);
            }),
        ];
    }

    // Somebody else was first: the commit is going to be refused, and what was decided may not even fit any more.
    private static bool IsTooLate(StreamAction stream, long version) =>
        version
        > (
            stream.ExpectedVersionOnServer
            ?? (stream.ActionType == StreamActionType.Start ? 0 : long.MaxValue)
        );

    // From the table: what the session itself would give has the pending events in it.
    private static async Task<Dictionary<Guid, (TState? State, long Version)>> StoredAsync(
        IDocumentSession session,
        StreamAction[] streams,
        CancellationToken cancellation
    )
    {
        var rows = await session.AdvancedSql.QueryAsync<Guid, string, long>(
            $"select row(id), row(data::text), row(mt_version) from mt_doc_{typeof(TState).Name.ToLowerInvariant()} where id = any(?)",
            cancellation,
            streams.Select(s => s.Id).ToArray()
        );
        return rows.ToDictionary(
            r => r.Item1,
            r => (JsonSerializer.Deserialize<TState>(r.Item2, WalletJson.Options), r.Item3)
        );
    }
}
