using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Text;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;
using Wallet.Projections.Schemes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// A pot that is open now, two processes that serve those who want something of it, and a host in this process: their issuer, and who prepares and checks.
internal sealed class Rush : IAsyncDisposable
{
    public const int PeoplePerCourse = 12;

    private const string Scheme = "nl-tekortberoepen";

    private static readonly string[] Tags = ["nl:shortage-occupation", "nl:quality-mark"];

    private Rush(RunningWallet host, Door[] doors) => (Host, Doors) = (host, doors);

    public RunningWallet Host { get; }

    public Door[] Doors { get; }

    public Administrator Ministry { get; private set; } = null!;

    public PotId Pot { get; private set; }

    public OfferingId[] Courses { get; private set; } = [];

    /// <param name="databaseFor">The same database, under the name of who connects to it.</param>
    public static async Task<Rush> OpenAsync(Func<string, string> databaseFor, string limit)
    {
        var host = await RunningWallet.StartAsync(databaseFor("host"));
        var rush = new Rush(
            host,
            [
                .. new[] { "first", "second" }.Select(name => new Door(
                    name,
                    databaseFor(name),
                    host.Http.BaseAddress!
                )),
            ]
        )
        {
            Ministry = await host.AdministratorAsync(),
        };
        await rush.PrepareAsync(limit);
        await Task.WhenAll(rush.Doors.Select(d => d.StartAsync()));
        return rush;
    }

    public Task<Applicant[]> PeopleAsync(int count) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(n => Applicant.RegisterAsync(this, n)));

    public async ValueTask DisposeAsync()
    {
        foreach (var door in Doors)
        {
            await door.DisposeAsync();
        }
        await Host.DisposeAsync();
    }

    private async Task PrepareAsync(string limit)
    {
        var from = SystemClock.Instance.TodayInTheNetherlands().PlusDays(-7);
        (await Ministry.PublishAsync(await TermsAsync(from))).Sure();
        var opened = await Ministry.OpenPotAsync(Scheme, LocalDatePattern.Iso.Format(from), limit);
        Pot = new PotId(Guid.Parse(opened.Sure()["potId"]!));
        Assert.Equal(StreamId.OfPot(new SchemeId(Scheme), from), Pot);
        Courses = await Task.WhenAll(
            new[] { 300, 450, 600, 750, 900 }.Select(euros =>
                Host.OfferAsync(Money.Euro(euros), Tags)
            )
        );
    }

    /// The terms of the scheme, with a window around today and so few people per course that it matters.
    private static async Task<string> TermsAsync(LocalDate from)
    {
        var file = SchemesFolder
            .Find()
            .TermsFiles()
            .Single(f => f.Contains(Scheme, StringComparison.Ordinal));
        var terms = JsonNode.Parse(await File.ReadAllTextAsync(file))!;
        JsonNode Clause(string name) =>
            terms["clauses"]!.AsArray().Single(c => (string?)c!["clause"] == name)!;
        Clause("application-windows")["windows"] = new JsonArray(
            new JsonObject
            {
                ["from"] = LocalDatePattern.Iso.Format(from),
                ["until"] = LocalDatePattern.Iso.Format(from.PlusMonths(2)),
            }
        );
        Clause("grants-per-course")["atMost"] = PeoplePerCourse;
        return terms.ToJsonString();
    }
}
