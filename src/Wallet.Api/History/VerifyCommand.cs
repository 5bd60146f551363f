using System.Diagnostics;
using System.Globalization;
using Marten;
using Wallet.Api.Hosting;
using Wallet.Api.Requests;
using Wallet.Projections.EventStore;
using Wallet.Projections.Proof;
using Wallet.Projections.Verification;

namespace Wallet.Api.History;

/// <summary><c>verify</c>: whether history is as it was sealed, and whether everything that is kept beside it says the same.</summary>
/// <param name="onDatabase">Runs work on the services of a host, as <see cref="DatabaseCommand"/> does.</param>
public sealed class VerifyCommand(
    Func<Func<IServiceProvider, Task<int>>, Task<int>> onDatabase,
    TextWriter output,
    TextWriter errors
)
{
    private const int MostShown = 20;

    private const string Help = """
        verify

          Compares all events with the blocks in which they were sealed, and the blocks with the file of their hashes that is kept outside the
          database; folds every stream afresh and compares its snapshot and its postings; and adds up the trial balance. It changes nothing,
          and may be run at any time, also while the product serves.
          It names the first places that are wrong. What happened in the last seconds is not sealed yet; it says how many events that are.
          Ends with 0 when all holds, with 1 when anything does not, with 2 when it could not look.
        """;

    private long flaws;

    public async Task<int> RunAsync(string[] arguments)
    {
        switch (arguments)
        {
            case ["--help" or "-h" or "help", ..]:
                await output.WriteLineAsync(Help);
                return 0;
            case []:
                return await onDatabase(VerifyAsync);
            default:
                await errors.WriteLineAsync(
                    $"verify: found '{string.Join(' ', arguments)}', allowed is nothing; --help explains it"
                );
                return 2;
        }
    }

    private async Task<int> VerifyAsync(IServiceProvider services)
    {
        var store = services.GetRequiredService<IDocumentStore>();
        var today = services.GetRequiredService<IClock>().TodayInTheNetherlands();
        // Comparing bytes, adding up and folding streams wait for the database by turns.
        var history = HistoryAsync(store, services.GetRequiredService<HeadsFile>());
        var ledger = LedgerAsync(store, today);
        foreach (var kind in StreamKinds.All)
        {
            var started = Stopwatch.GetTimestamp();
            var verified = await kind.VerifyAsync(store);
            await TellAsync(
                kind.Name,
                verified.Events,
                verified.Flaws,
                Stopwatch.GetElapsedTime(started)
            );
        }
        await TellHistoryAsync(await history);
        await TellAsync("ledger", await ledger);
        await output.WriteLineAsync(flaws == 0 ? "all holds" : $"{flaws} flaws");
        return flaws == 0 ? 0 : 1;
    }

    private static async Task<HistoryVerified> HistoryAsync(IDocumentStore store, HeadsFile heads)
    {
        var started = Stopwatch.GetTimestamp();
        await using var events = store.Storage.Database.CreateConnection();
        await using var blocks = store.Storage.Database.CreateConnection();
        await events.OpenAsync();
        await blocks.OpenAsync();
        var verify = new VerifyHistory(events, blocks, heads.Read());
        var found = await verify.RunAsync();
        return new(verify, found, Stopwatch.GetElapsedTime(started));
    }

    private async Task TellHistoryAsync(HistoryVerified history)
    {
        var verify = history.By;
        await TellAsync("history", verify.Compared, history.Flaws, history.Took);
        await output.WriteLineAsync(
            $"  sealed up to event {verify.SealedUpTo}; {verify.NotSealed} events after it"
        );
    }

    private static async Task<IReadOnlyCollection<object>> LedgerAsync(
        IDocumentStore store,
        LocalDate today
    )
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync();
        return await VerifyLedger.RunAsync(connection, today);
    }

    private Task TellAsync(
        string what,
        long events,
        IReadOnlyCollection<object> found,
        TimeSpan took
    ) =>
        TellAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {events} events, {events / took.TotalSeconds:0} a second"
            ),
            found
        );

    private async Task TellAsync(string what, IReadOnlyCollection<object> found)
    {
        flaws += found.Count;
        await output.WriteLineAsync($"{what}: {found.Count} flaws");
        foreach (var flaw in found.Take(MostShown))
        {
            await output.WriteLineAsync($"  {flaw}");
        }
    }

    private sealed record HistoryVerified(
        VerifyHistory By,
        IReadOnlyCollection<object> Flaws,
        TimeSpan Took
    );
}
