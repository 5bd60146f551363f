using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Text;
using Npgsql;
using Wallet.Api.Requests;
using Wallet.Api.Tests.Hosting;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wallet.Projections.EventStore;
using Wallet.Projections.Schemes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Faults;

/// A pot that is open now, two processes that serve those who want something of it, and a host in this process: their issuer, and who prepares and checks.
internal sealed class Rush : IAsyncDisposable
{
    public const int PeoplePerCourse = 4;

    private const string Scheme = "nl-tekortberoepen";

    private static readonly string[] Tags = ["nl:shortage-occupation", "nl:quality-mark"];

    private Task anybodyReady = Task.CompletedTask;

    private Rush(RunningWallet host, Door[] doors) => (Host, Doors) = (host, doors);

    public RunningWallet Host { get; }

    public Door[] Doors { get; }

    public Administrator Ministry { get; private set; } = null!;

    public PotId Pot { get; private set; }

    public OfferingId[] Courses { get; private set; } = [];

    public static async Task<Rush> OpenAsync(string database, string limit)
    {
        var host = await RunningWallet.StartAsync(Under("host"));
        var rush = new Rush(
            host,
            [
                .. new[] { "first", "second" }.Select(name => new Door(
                    name,
                    Under(name),
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

        // PostgreSQL knows by its name who connects.
        string Under(string name) =>
            new NpgsqlConnectionStringBuilder(database)
            {
                ApplicationName = name,
                MaxPoolSize = 20,
            }.ConnectionString;
    }

    public Task<Applicant[]> PeopleAsync(int count) =>
        Task.WhenAll(Enumerable.Range(0, count).Select(n => Applicant.RegisterAsync(this, n)));

    /// For who got no answer: until a door can do its work. All who wait let one look for them.
    public Task AnybodyReadyAsync()
    {
        lock (Doors)
        {
            return anybodyReady = anybodyReady.IsCompleted
                ? Until.SoAsync(async () =>
                    (await Task.WhenAll(Doors.Select(d => d.IsReadyAsync()))).Contains(true)
                )
                : anybodyReady;
        }
    }

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

    /// The first terms of the scheme, with a window around today and so few people per course that it matters.
    private static async Task<string> TermsAsync(LocalDate from)
    {
        var file = SchemesFolder
            .Find()
            .TermsFiles()
            .Order(StringComparer.Ordinal)
            .First(f => f.Contains(Scheme, StringComparison.Ordinal));
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
