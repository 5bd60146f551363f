using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Testing;
using Npgsql;
using Wallet.Api.People;
using Wallet.Api.Replay;
using Wallet.Api.Tests.Hosting;
using Wallet.Domain;
using Wallet.Projections.Schemes;
using Wallet.Testing;

namespace Wallet.Api.Tests.Replay;

/// <summary>
/// Seven reservations over the API, in a database of each test's own:
/// 25 November bram 700 (cancelled), bram 800, chaima 600, emma 80; from 27 November the state pays at most 100 for one application;
/// 28 November finn 150; 5 December a version is published by which employers pay half, from 20 November on; then finn 400 and bram 90.
/// </summary>
internal sealed class Past : IAsyncDisposable
{
    public const string StateBudget = "nl-ontwikkelbudget";
    public const string EmployerBudget = "nl-employer-budget";

    private static readonly Instant FirstDay = Instant.FromUtc(2026, 11, 25, 9, 0);

    private readonly TemporaryFolder drafts = new();

    private Past(RunningWallet wallet) => Wallet = wallet;

    public RunningWallet Wallet { get; }

    public static async Task<Past> OfATestAsync() =>
        new(
            await RunningWallet.StartAsync(
                await TestDatabase.CreateFromTemplateAsync("past", HappenAsync),
                new FakeClock(FirstDay + Duration.FromDays(30))
            )
        );

    public async ValueTask DisposeAsync()
    {
        drafts.Dispose();
        await Wallet.DisposeAsync();
    }

    /// <summary>Runs the command as Program does, on the host of the test.</summary>
    public async Task<(int Code, string[] Output, string[] Errors)> RunAsync(
        params string[] arguments
    )
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var code = await new SchemesCommand(work => work(Wallet.Services), output, errors).RunAsync(
            arguments
        );
        return (code, Lines(output), Lines(errors));
    }

    public async Task<AccountId> EraseAsync(string persona)
    {
        var account = new AccountId((await Wallet.CitizenAsync(persona)).Account);
        await Wallet.Services.GetRequiredService<PersonVault>().Erase(account);
        return account;
    }

    /// <returns>How many rows it changed.</returns>
    public async Task<int> SqlAsync(string sql)
    {
        await using var command = Wallet
            .Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(sql);
        return await command.ExecuteNonQueryAsync();
    }

    /// <summary>A file with these terms.</summary>
    public string Draft(string terms)
    {
        var file = drafts.Of("draft.json");
        File.WriteAllText(file, terms);
        return file;
    }

    /// <summary>A condition on the event of the reservation for a course of this price.</summary>
    public static string OfPrice(int euros) =>
        $"type = 'account.funds-reserved.v1' and data->'plan'->>'price' = '{euros}.00'";

    /// <summary>The terms of a scheme as they are in the folder, from another day, with more clauses.</summary>
    public static string Version(string scheme, string from, params string[] clauses)
    {
        var folder = SchemesFolder.Find().Path;
        var terms = JsonNode.Parse(
            File.ReadAllText(Path.Combine(folder, scheme, "2020-01-01.json"))
        )!;
        terms["effectiveFrom"] = from;
        foreach (var clause in clauses)
        {
            terms["clauses"]!.AsArray().Add(JsonNode.Parse(clause));
        }
        return terms.ToJsonString();
    }

    public static string AtMost(int euros) =>
        $$"""{ "clause": "at-most-per-application", "amount": "{{euros}}.00", "article": "art. 9" }""";

    private static async Task HappenAsync(string database)
    {
        var clock = new FakeClock(FirstDay);
        await using var wallet = await RunningWallet.StartAsync(database, clock);
        var ministry = await wallet.AdministratorAsync();
        var deBrug = await wallet.EmployerAsync("de-brug");
        foreach (var scheme in new[] { StateBudget, EmployerBudget })
        {
            (await ministry.PublishAsync(Version(scheme, "2020-01-01"))).Sure();
        }
        foreach (var persona in new[] { "bram", "chaima", "finn" })
        {
            (await ministry.RegisterAsync(persona)).Sure();
        }
        (await ministry.GrantAsync(StateBudget, ["bram", "chaima", "finn"], "2026")).Sure();
        (await ministry.DepositAsync(deBrug.Number, "5000.00")).Sure();
        foreach (var (number, persona) in new[] { ("1", "bram"), ("2", "emma"), ("3", "finn") })
        {
            (await deBrug.AddStaffAsync(number, persona)).Sure();
        }
        (await deBrug.TopUpAsync("1", "600.00")).Sure();
        (await deBrug.TopUpAsync("2", "100.00")).Sure();
        var bram = await wallet.CitizenAsync("bram");
        var finn = await wallet.CitizenAsync("finn");

        var first = await ReserveAsync(bram, 700);
        (await bram.CancelAsync(first)).Sure();
        await ReserveAsync(bram, 800);
        await ReserveAsync(await wallet.CitizenAsync("chaima"), 600);
        await ReserveAsync(await wallet.CitizenAsync("emma"), 80);
        (await ministry.PublishAsync(Version(StateBudget, "2026-11-27", AtMost(100)))).Sure();
        clock.AdvanceDays(3);
        await ReserveAsync(finn, 150);
        clock.AdvanceDays(7);
        (
            await ministry.PublishAsync(
                Version(
                    EmployerBudget,
                    "2026-11-20",
                    """{ "clause": "at-most-share", "percent": 50 }"""
                )
            )
        ).Sure();
        (await deBrug.TopUpAsync("3", "1000.00")).Sure();
        await ReserveAsync(finn, 400);
        await ReserveAsync(bram, 90);

        async Task<string> ReserveAsync(Citizen citizen, int price)
        {
            var course = await wallet.OfferAsync(
                Money.Euro(price),
                ["nl:quality-mark"],
                startDay: new LocalDate(2027, 2, 1)
            );
            return (await citizen.ReserveAsync(course, $"{price}.00")).Sure()["reservationId"]!;
        }
    }

    private static string[] Lines(StringWriter written) =>
        written.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);
}
