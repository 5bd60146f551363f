using System.Globalization;
using Marten;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.GrantRuns;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Projections.Schemes;

namespace Wallet.Benchmarks;

/// A yearly grant to everybody, three times, each under another source, so that everybody gets a lot each time. After each the baseline takes its turn:
/// COPY of the event rows that it made, into a table with the columns, indexes and foreign key of theirs.
internal static class GrantBench
{
    private const double GoalToCopy = 0.35;
    private const double GoalGrowth = 1.25;
    private const int PeoplePerSecond = 1_000;
    private const int Rounds = 3;

    private const int Callers = 8;
    private const int Reserving = 1_000;
    private static readonly TimeSpan Alone = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync(int seconds)
    {
        await using var wallet = await InProcessWallet.StartAsync();
        var people = seconds * PeoplePerSecond;
        var many = new ManyPeople(wallet.Services);
        await many.MakeAsync(people);
        await using var copy = await EventCopy.PrepareAsync(wallet.Database);

        List<double> granted = [],
            copied = [];
        var memory = new Memory();
        for (var round = 1; round <= Rounds; round++)
        {
            var grant = Grant(round);
            granted.Add(
                people
                    / await Took.SecondsAsync(() =>
                        memory.WatchAsync(() => RunAsync(wallet.Services, grant))
                    )
            );
            var rows = await copy.RowsAsync(grant.Lot.Source!);
            copied.Add(people / await Took.SecondsAsync(() => copy.CopyAsync(rows)));
        }
        var (alone, beside) = await ReserveBesideAsync(wallet, many);
        var (ours, baseline) = (Report.Percentile(granted, 50), Report.Percentile(copied, 50));
        return Report.Print(
            "grant",
            new Dictionary<string, double>
            {
                ["people"] = people,
                ["accountsPerSecond"] = ours,
                ["copiedRowsPerSecond"] = baseline,
                ["memoryAtFirstMegabytes"] = memory.AtFirst,
                ["memoryAtLastMegabytes"] = memory.AtLast,
                ["reserveAloneP99Ms"] = alone.P99,
                ["reserveBesideP99Ms"] = beside.P99,
            },
            new Dictionary<string, double>
            {
                ["grantToCopy"] = ours / baseline,
                ["memoryGrowth"] = memory.AtLast / memory.AtFirst,
                ["reserveBesideToAloneP50"] = beside.P50 / alone.P50,
            },
            goalsMet: ours / baseline >= GoalToCopy && memory.AtLast / memory.AtFirst <= GoalGrowth
        );
    }

    /// Some people reserve one course after the other; first by themselves, then while everybody gets one more grant.
    private static async Task<(Measured Alone, Measured Beside)> ReserveBesideAsync(
        InProcessWallet wallet,
        ManyPeople many
    )
    {
        var accounts = await many.MakeAsync(Reserving, _ => [Reservations.Credit]);
        var reservations = new Reservations(wallet);
        var turn = 0;
        await LoadAsync(Task.Delay(Alone)); // what runs first also compiles
        var alone = await LoadAsync(Task.Delay(Alone));
        var beside = await LoadAsync(RunAsync(wallet.Services, Grant(Rounds + 1)));
        return (alone, beside);

        async Task<Measured> LoadAsync(Task beside)
        {
            var measured = await Load.RunAsync(
                Callers,
                beside,
                _ =>
                    reservations.ByDeskAsync(
                        accounts[Interlocked.Increment(ref turn) % Reserving].Account
                    )
            );
            await reservations.CancelAllAsync();
            return measured;
        }
    }

    private static GrantByTerms Grant(int round)
    {
        var book = SchemesFolder.Find().ToTermsBook();
        var today = SystemClock.Instance.TodayInTheNetherlands();
        var sound = (GrantReading.Sound)
            ReadGrant.ForEverybody(
                new SchemeId("nl-ontwikkelbudget"),
                today.Year.ToString(CultureInfo.InvariantCulture),
                book,
                today
            );
        return new GrantByTerms(
            sound.Lot with
            {
                Source = $"{sound.Lot.Source}/{round}",
            },
            sound.Terms,
            book.Calendars
        );
    }

    private static async Task RunAsync(IServiceProvider services, GrantByTerms grant)
    {
        var code = await new GrantRun(
            grant,
            services.GetRequiredService<Everybody>(),
            services.GetRequiredService<IDocumentStore>(),
            Console.Out
        ).RunAsync();
        if (code != 0)
        {
            throw new InvalidOperationException($"It ended with {code}.");
        }
    }

    /// What the process held, at most, in the first and in the last quarter of a run.
    private sealed class Memory
    {
        private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(50);
        private const double Megabyte = 1024 * 1024;

        public double AtFirst { get; private set; }

        public double AtLast { get; private set; }

        public async Task WatchAsync(Func<Task> work)
        {
            GC.Collect();
            List<long> seen = [GC.GetTotalMemory(forceFullCollection: false)];
            var working = work();
            while (await Task.WhenAny(working, Task.Delay(Between)) != working)
            {
                seen.Add(GC.GetTotalMemory(forceFullCollection: false));
            }
            await working;
            var quarter = (seen.Count + 3) / 4;
            AtFirst = seen.Take(quarter).Max() / Megabyte;
            AtLast = seen.TakeLast(quarter).Max() / Megabyte;
        }
    }
}
