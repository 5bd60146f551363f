using System.Diagnostics;
using System.Globalization;
using Marten;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Runs;

/// <summary><c>snapshots rebuild</c> and <c>ledger rebuild</c>: make again from the events what is kept beside them.</summary>
public static class RebuildCommand
{
    public static Task<int> SnapshotsAsync(IDocumentStore store, TextWriter output) =>
        TellAsync(StreamKinds.All, kind => kind.RebuildSnapshotsAsync(store), output);

    public static Task<int> LedgerAsync(IDocumentStore store, TextWriter output) =>
        TellAsync(StreamKinds.WithPostings, kind => kind.RebuildLedgerAsync(store), output);

    private static async Task<int> TellAsync(
        IEnumerable<StreamKind> kinds,
        Func<StreamKind, Task<long>> rebuild,
        TextWriter output
    )
    {
        foreach (var kind in kinds)
        {
            var start = Stopwatch.GetTimestamp();
            var events = await rebuild(kind);
            await output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kind.Name}: {events} events, {events / Stopwatch.GetElapsedTime(start).TotalSeconds:0} a second"
                )
            );
        }
        return 0;
    }
}
