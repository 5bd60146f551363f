using System.Text.Json.Nodes;
using Marten;
using Wallet.Api.Auth;
using Wallet.Domain;
using Wallet.Projections.Catalogue;

namespace Wallet.Benchmarks;

/// 500 callers ask one pot, distinct people each: at the desk of this process, and in turns by HTTP with a token each at a process of its own, on the same
/// database. Beside the latter 1,000 people a second look at their account.
internal static class HttpBench
{
    private const int Callers = 500;
    private const int ReadsPerSecond = 1_000;
    private const double GoalToInProcess = 0.5;
    private const double GoalReadsP99 = 20;

    // A process that has just started compiles what it does often, one method after the other, beside its work.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan ReadsAlone = TimeSpan.FromSeconds(5);

    // More than any turn of this machine can ask; the pot holds money for most of them.
    private const int PeoplePerSecond = 8_000;
    private const int LoggedInPerSecond = 2_000;
    private const int GrantsPerSecond = 6_000;

    public static async Task<int> RunAsync(TimeSpan duration)
    {
        var ours = (duration / 3) + WarmUp;
        await using var wallet = await InProcessWallet.StartAsync(WithoutQuota);
        await OfferAsync(wallet.Store);
        var rush = new Rush(wallet, Money.Euro((long)(ours.TotalSeconds * GrantsPerSecond) * 900));
        await rush.OpenAsync();
        await rush.GatherAsync((int)(((duration.TotalSeconds / 3) + 3) * PeoplePerSecond));
        var people = await LoggedIn.ManyAsync(wallet, (int)(ours.TotalSeconds * LoggedInPerSecond));
        await using var served = await ServedWallet.StartAsync(
            Environment.CurrentDirectory, // they share the key of the vault
            wallet.Database,
            ("Demo__Seed", "false"),
            ("Login__Authority", new Uri(wallet.Address, Issuer.DevelopmentPath).ToString())
        );
        using var http = new HttpRush(served.Client.BaseAddress!, rush, people);
        var reads = new SteadyLoad(ReadsPerSecond, http.LookAsync);
        var waits = new List<double>();

        var measured = await Turns.TakeAsync(
            duration,
            new Contender("inProcess", Callers, rush.AskAsync),
            new Contender("http", Callers, http.AskAsync)
            {
                WarmUp = WarmUp,
                Beside = reads.BesideAsync,
                After = () =>
                {
                    waits.Add(Report.Percentile(reads.Waited, 99));
                    return Task.CompletedTask;
                },
            },
            new Contender("door", Callers, http.KnockAsync)
        );
        await rush.AssureAsync();
        await reads.BesideAsync(Task.Delay(ReadsAlone));
        var readsAlone = Report.Percentile(reads.Waited, 99);
        var (inProcess, byHttp, door) = (measured[0], measured[1], measured[2]);
        var readsP99 = waits.Skip(1).Order().ElementAt(waits.Count / 2 - 1);
        var toInProcess = byHttp.PerSecond / inProcess.PerSecond;
        return Report.Print(
            "http",
            new Dictionary<string, double>
            {
                ["answersPerSecond"] = byHttp.PerSecond,
                ["answerP50Ms"] = byHttp.P50,
                ["answerP99Ms"] = byHttp.P99,
                ["inProcessPerSecond"] = inProcess.PerSecond,
                ["readP99Ms"] = readsP99,
                ["readAloneP99Ms"] = readsAlone,
                ["doorPerSecond"] = door.PerSecond,
                // An answer costs the door and what it costs in process, on the same processors.
                ["atMostPerSecond"] = 1 / ((1 / inProcess.PerSecond) + (1 / door.PerSecond)),
            },
            new Dictionary<string, double> { ["toInProcess"] = toInProcess },
            goalsMet: toInProcess >= GoalToInProcess && readsP99 < GoalReadsP99
        );
    }

    // As in the bench rush, nobody counts how many get money for one course.
    private static string WithoutQuota(string terms)
    {
        var all = JsonNode.Parse(terms)!;
        var clauses = all["clauses"]!.AsArray();
        clauses.RemoveAll(clause => (string?)clause!["clause"] == "grants-per-course");
        return all.ToJsonString();
    }

    private static async Task OfferAsync(IDocumentStore store)
    {
        var provider = new CourseProvider(Guid.CreateVersion7(), Rush.Booked.Provider);
        var course = Rush.Booked.Course;
        await using var session = store.LightweightSession();
        session.Store(
            new CatalogueCourse(
                Guid.CreateVersion7(),
                "zorg",
                new CatalogueText(Rush.Booked.Title),
                new CatalogueText(Rush.Booked.Title),
                provider,
                course.Tags,
                ["nld"],
                ["presential"],
                [
                    new CatalogueOffering(
                        Rush.Booked.Offering,
                        "zorg-1",
                        provider,
                        ["nld"],
                        ["presential"],
                        course.StartDay,
                        course.EndDay,
                        course.Price,
                        IsStapEligible: false
                    ),
                ],
                "zorg"
            )
        );
        await session.SaveChangesAsync();
    }
}
