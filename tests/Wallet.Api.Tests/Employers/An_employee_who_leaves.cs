using System.Net;
using Wallet.Testing;

namespace Wallet.Api.Tests.Employers;

public sealed class An_employee_who_leaves : IAsyncLifetime
{
    private EmployerWorld world = null!;

    private string Own => $"employers/{world.DeBrug.Number}";

    public async Task InitializeAsync() => world = await EmployerWorld.StartAsync();

    public async Task DisposeAsync() => await world.DisposeAsync();

    [Fact]
    public async Task Stays_on_the_staff_list_with_the_last_day()
    {
        (await LeavesAsync("1001", "2026-12-31")).Sure();

        var staff = (await world.DeBrug.Api.GetAsync($"{Own}/staff")).Sure();

        Assert.Equal(
            ["1001 2026-11-25 2026-12-31", "1002 2026-11-25", "1003 2026-11-25", "1004 2026-11-25"],
            staff.Json["staff"]!
                .AsArray()
                .Select(s => $"{s!["staffNumber"]} {s["from"]} {s["until"]}".Trim())
        );
    }

    [Theory]
    [InlineData("9999", "2026-12-31", "staffNumber")]
    [InlineData("1001", "", "lastDay")]
    [InlineData("1001", "2026-11-24", "lastDay")] // before the first day at work
    public async Task Is_not_recorded_with_a_mistake(
        string staffNumber,
        string lastDay,
        string field
    )
    {
        var answer = await LeavesAsync(staffNumber, lastDay);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.NotNull(answer.Error(field));
    }

    [Fact]
    public async Task Keeps_the_budget_as_long_as_the_terms_say_and_reads_so_on_the_statement()
    {
        (await LeavesAsync("1001", "2026-12-31")).Sure();

        var bram = await world.Wallet.CitizenAsync("bram");
        var budget = (await bram.AccountAsync()).Json["budgets"]!
            .AsArray()
            .Single(b => (string?)b!["scheme"] == "nl-employer-budget");
        Assert.Equal("2027-06-30", (string?)budget!["lastUsableDay"]);
        var statement = await bram.StatementAsync();
        Assert.Contains(
            "laatste werkdag is 31 december 2026",
            statement.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Gets_no_new_budget_afterwards_and_until_then_one_that_ends_as_early()
    {
        (await LeavesAsync("1001", "2026-12-31")).Sure();
        (await world.DeBrug.TopUpAsync("1001", "10.00")).Sure();
        world.Clock.Reset(Instant.FromUtc(2027, 1, 1, 9, 0));

        var late = await world.DeBrug.TopUpAsync("1001", "10.00");

        Assert.Contains("werkt niet meer", late.Error("staffNumber"), StringComparison.Ordinal);
        var bram = await world.Wallet.CitizenAsync("bram");
        Assert.All(
            (await bram.AccountAsync()).Json["budgets"]!
                .AsArray()
                .Where(b => (string?)b!["scheme"] == "nl-employer-budget"),
            b => Assert.Equal("2027-06-30", (string?)b!["lastUsableDay"])
        );
    }

    [Fact]
    public async Task Gives_back_to_the_deposit_what_was_not_spent_and_not_before_the_terms_say()
    {
        (await LeavesAsync("1001", "2026-12-31")).Sure();
        world.Clock.Reset(Instant.FromUtc(2027, 6, 30, 9, 0));
        var early = await WithdrawAsync("1001", "one");
        world.Clock.Reset(Instant.FromUtc(2027, 7, 1, 9, 0));

        (await WithdrawAsync("1001", "two")).Sure();
        (await WithdrawAsync("1001", "two")).Sure();
        var again = await WithdrawAsync("1001", "three");

        Assert.Equal(("nothing-to-withdraw", "2027-07-01"), (early.ProblemCode, early["from"]));
        Assert.Equal("nothing-to-withdraw", again.ProblemCode);
        Assert.Equal("10000.00 = 0.00 + 10000.00", await world.DepositAsync());
    }

    [Fact]
    public async Task Is_in_the_year_overview_with_what_was_given_and_taken_back_and_no_use()
    {
        (await LeavesAsync("1001", "2026-12-31")).Sure();
        (await world.DeBrug.TopUpAsync("1002", "10.00")).Sure();
        world.Clock.Reset(Instant.FromUtc(2027, 7, 1, 9, 0));
        (await WithdrawAsync("1001", "one")).Sure();

        var given = (await world.DeBrug.Api.GetAsync($"{Own}/years/2026")).Sure();
        var back = (await world.DeBrug.Api.GetAsync($"{Own}/years/2027")).Sure();

        Assert.Equal(["1001 600.00 0.00", "1002 10.00 0.00"], Lines(given));
        Assert.Equal(["1001 0.00 600.00"], Lines(back));
        Assert.Null(given.Json["used"]);
        var csv = await world.DeBrug.Api.GetAsync($"{Own}/years/2026/csv");
        Assert.Contains("1001;Bram", csv.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Lines(Answer year) =>
        year.Json["employees"]!
            .AsArray()
            .Select(e => $"{e!["staffNumber"]} {e["granted"]} {e["withdrawn"]}");

    private Task<Answer> LeavesAsync(string staffNumber, string lastDay) =>
        world.DeBrug.Api.PostAsync($"{Own}/departures", new { staffNumber, lastDay });

    private Task<Answer> WithdrawAsync(string staffNumber, string key) =>
        world.DeBrug.Api.PostAsync($"{Own}/withdrawals", new { staffNumber }, key);
}
