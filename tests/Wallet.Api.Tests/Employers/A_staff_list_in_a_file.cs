using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Auth.Development;
using Wallet.Api.People;
using Wallet.Testing;

namespace Wallet.Api.Tests.Employers;

public sealed class A_staff_list_in_a_file : IAsyncLifetime
{
    private const string Header = "personeelsnummer;BSN;naam;geboortedatum;in dienst;uit dienst\n";

    private const string Zoe = "P1;123456782;Zoë Yağmur;01-02-1990;01-01-2026;\n";
    private const string Jan = "P2;012345611;Jan de Boer;31-12-1985;;31-12-2026\n";

    private EmployerWorld world = null!;

    private string Own => $"employers/{world.DeBrug.Number}";

    public async Task InitializeAsync() => world = await EmployerWorld.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Puts_everybody_on_the_list_and_leaves_out_lines_that_are_wrong()
    {
        var bram = ((Persona.Citizen)Persona.Find("bram")!).CitizenNumber.Reveal();

        var taken = await TakeAsync(
            Header
                + Zoe
                + Jan
                + $"1002;{bram};Bram;01-02-1990;;\n"
                + "P1;012345623;Els;01-02-1990;;\n"
                + "P5;123456782;Els;01-02-1990;;\n"
                + "P6;123456789;Els;31-02-1990;;\n"
                + "P7;012345635;Els;01-02-1990;02-01-2026;01-01-2026\n"
                + "\"P8;012345647\n"
        );

        Assert.Equal((2, 0, 0), Counts(taken));
        Assert.Equal(
            [
                "4 staffNumber",
                "5 staffNumber",
                "6 citizenNumber",
                "7 citizenNumber,birthDay",
                "8 until",
            ],
            Refused(taken).Take(5)
        );
        Assert.Equal(
            ["P1 Zoë Yağmur 2026-01-01", "P2 Jan de Boer 2026-11-25 2026-12-31"],
            await ListAsync("P")
        );
    }

    [Fact]
    public async Task Sent_again_changes_nothing_under_whatever_key_and_a_correction_only_what_it_says()
    {
        (await TakeAsync(Header + Zoe + Jan, "one")).Sure();

        var retry = await TakeAsync(Header + Zoe + Jan, "one");
        var again = await TakeAsync(Header + Zoe + Jan, "two");
        var corrected = await TakeAsync(
            Header + Zoe.Replace("Zoë Yağmur", "Zoë de Vries", StringComparison.Ordinal) + Jan
        );
        var other = await TakeAsync(Header + Zoe, "one");

        Assert.Equal((0, 0, 2), Counts(retry));
        Assert.Equal((0, 0, 2), Counts(again));
        Assert.Equal((0, 1, 1), Counts(corrected));
        Assert.Equal(HttpStatusCode.Conflict, other.Status);
        Assert.Equal(
            ["P1 Zoë de Vries 2026-01-01", "P2 Jan de Boer 2026-11-25 2026-12-31"],
            await ListAsync("P")
        );
    }

    [Fact]
    public async Task With_a_last_day_ends_the_budget_as_a_departure_does()
    {
        var bram = ((Persona.Citizen)Persona.Find("bram")!);
        var line = $"1001;{bram.CitizenNumber.Reveal()};{bram.Name};{bram.BirthDay:dd-MM-uuuu};;";

        var taken = await TakeAsync(Header + line + "31-12-2026\n");

        Assert.Equal((0, 1, 0), Counts(taken));
        var account = await (await world.Wallet.CitizenAsync("bram")).AccountAsync();
        Assert.Equal(
            "2027-06-30",
            (string?)
                account.Json["budgets"]!
                    .AsArray()
                    .Single(b => (string?)b!["scheme"] == "nl-employer-budget")!["lastUsableDay"]
        );
    }

    [Fact]
    public async Task Asks_for_the_first_day_of_somebody_who_comes_back()
    {
        (await TakeAsync(Header + Jan)).Sure();
        world.Clock.Reset(Instant.FromUtc(2027, 1, 1, 9, 0));
        var line = Jan.Replace("31-12-2026", "", StringComparison.Ordinal);

        var silent = await TakeAsync(Header + line);
        var back = await TakeAsync(
            Header + line.Replace("1985;;", "1985;01-02-2027;", StringComparison.Ordinal)
        );

        Assert.Equal(["2 from"], Refused(silent));
        Assert.Equal((0, 1, 0), Counts(back));
        Assert.Equal(["P2 Jan de Boer 2027-02-01"], await ListAsync("P"));
    }

    [Fact]
    public async Task Gives_whoever_is_new_an_account_under_the_own_number()
    {
        (await TakeAsync(Header + Zoe)).Sure();

        var vault = world.Wallet.Services.GetRequiredService<PersonVault>();
        var account = await vault.Find(CitizenNumber.Parse("123456782"));
        var zoe = Assert.IsType<Opened<Person>.Known>(await vault.Open(account!.Value)).Content;
        Assert.Equal("Zoë Yağmur", zoe.Name);
        Assert.Contains(zoe.Facts, f => f.Word == "employee");
    }

    [Fact]
    public async Task Of_two_that_are_sent_at_once_each_person_is_taken_once()
    {
        var answers = await Task.WhenAll(
            Enumerable.Range(0, 6).Select(_ => TakeAsync(Header + Zoe + Jan))
        );

        Assert.All(answers, a => Assert.Equal(HttpStatusCode.OK, a.Status));
        Assert.Equal(2, answers.Sum(a => Counts(a).Added));
        Assert.Equal(2, (await ListAsync("P")).Count);
    }

    [Fact]
    public async Task Takes_twenty_thousand_people_whose_list_is_then_read_by_page()
    {
        const int People = 20_000;
        var lines = Enumerable
            .Range(200_000_000, 12 * People)
            .Where(n => CitizenNumber.TryParse($"{n}", out _))
            .Take(People)
            .Select((n, i) => $"M{i:D5};{n};Ğül {i};01-02-1990;01-01-2020;\n");

        var taken = await TakeAsync(Header + string.Concat(lines));

        Assert.Equal((People, 0, 0), Counts(taken));
        var company = (await world.DeBrug.ShowAsync()).Sure();
        Assert.Equal(100, company.Json["staff"]!.AsArray().Count);
        Assert.Equal(100, (int)company.Json["staffNext"]!);
        var page = (await world.DeBrug.Api.GetAsync($"{Own}/staff?after=20000")).Sure();
        Assert.Equal(4, page.Json["staff"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("naam;bedrag\nx;1\n", "kolommen")]
    [InlineData("", "kolommen")]
    public async Task That_is_no_staff_list_is_refused_as_a_whole(string file, string words)
    {
        var answer = await TakeAsync(file);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(words, answer.Error("document"), StringComparison.Ordinal);
    }

    private Task<Answer> TakeAsync(string file, string? key = null) =>
        world.DeBrug.Api.PostFileAsync($"{Own}/staff/file", Encoding.UTF8.GetBytes(file), key);

    private async Task<IReadOnlyList<string>> ListAsync(string prefix) =>
        [
            .. (await world.DeBrug.Api.GetAsync($"{Own}/staff")).Sure().Json["staff"]!
                .AsArray()
                .Where(s =>
                    ((string)s!["staffNumber"]!).StartsWith(prefix, StringComparison.Ordinal)
                )
                .Select(s => $"{s!["staffNumber"]} {s["name"]} {s["from"]} {s["until"]}".TrimEnd()),
        ];

    private static (int Added, int Changed, int Known) Counts(Answer taken) =>
        ((int)taken.Sure().Json["added"]!, (int)taken.Json["changed"]!, (int)taken.Json["known"]!);

    private static IEnumerable<string> Refused(Answer taken) =>
        taken.Json["refused"]!
            .AsArray()
            .Select(r =>
                $"{r!["line"]} {string.Join(',', r["problems"]!.AsArray().Select(p => p!["field"]))}"
            );
}
