using System.Diagnostics;
using System.Globalization;
using Marten;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Runs;

/// <summary><c>snapshots rebuild</c>: makes all snapshots again from the events.</summary>
public static class SnapshotsCommand
{
    public static async Task<int> RebuildAsync(IDocumentStore store, TextWriter output)
    {
        await TellAsync("accounts", Snapshots.OfAccounts(store).RunAsync);
        await TellAsync("deposits", Snapshots.OfDeposits(store).RunAsync);
        await TellAsync("pots", Snapshots.OfPots(store).RunAsync);
        await TellAsync("registrations", Snapshots.OfRegistrations(store).RunAsync);
        await TellAsync("course grants", Snapshots.OfCourseGrants(store).RunAsync);
        await TellAsync("claims", Snapshots.OfClaims(store).RunAsync);
        await TellAsync("enrolments", Snapshots.OfEnrolments(store).RunAsync);
        await TellAsync("providers", Snapshots.OfProviders(store).RunAsync);
        await TellAsync("payment runs", Snapshots.OfPaymentRuns(store).RunAsync);
        await TellAsync("schemes", Snapshots.OfSchemes(store).RunAsync);
        return 0;

        async Task TellAsync(string name, Func<Task<long>> rebuild)
        {
            var start = Stopwatch.GetTimestamp();
            var events = await rebuild();
            await output.WriteLineAsync(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: {events} events, {events / Stopwatch.GetElapsedTime(start).TotalSeconds:0} a second"
                )
            );
        }
    }
}
