using Marten;
using Wallet.Projections.EventStore;

namespace Wallet.Projections.Ledger;

/// <summary>Whoever appends by Marten: what it comes to in the books goes into the same commit, so that nobody can forget it.</summary>
internal sealed class LedgerListener : DocumentSessionListenerBase
{
    public override async Task BeforeSaveChangesAsync(
        IDocumentSession session,
        CancellationToken token
    )
    {
        var rows = new List<LedgerRow>();
        var streams = session.PendingChanges.Streams().ToArray();
        foreach (var kind in StreamKinds.WithPostings)
        {
            rows.AddRange(await kind.PendingPostingsAsync(session, streams, token));
        }
        if (rows.Count > 0)
        {
            session.InsertLedger(rows);
        }
    }
}
