using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.Requests;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.Journey;
using Wallet.Projections.Ledger;
using Wallet.Testing;

namespace Wallet.Api.Tests.Ledger;

public sealed class The_ledger(DemoFixture demo) : IClassFixture<DemoFixture>
{
    private static readonly LocalDate Today = SystemClock.Instance.TodayInTheNetherlands();

    [Theory]
    [InlineData("")]
    [InlineData("?asOf=2000-01-01")]
    [InlineData("?asOf=2090-12-31")]
    public async Task Is_in_balance_on_any_day(string day)
    {
        var answer = (await (await AuditorAsync()).GetAsync($"ledger/trial-balance{day}")).Sure();

        Assert.Equal("0.00", answer["total"]);
        Assert.NotEmpty(answer.Json["lines"]!.AsArray());
    }

    [Fact]
    public async Task Leads_from_a_figure_to_postings_and_from_a_posting_to_its_event()
    {
        (await demo.DeBrug.TopUpAsync("1001", "12.34", Today.PlusDays(400), [])).Sure();
        var auditor = await AuditorAsync();

        var postings = (
            await auditor.GetAsync(
                $"ledger/postings?funderId=employer:{demo.DeBrug.Number}&asOf=2090-01-01"
            )
        ).Sure();

        var own = postings.Json["postings"]!
            .AsArray()
            .Where(p => (string?)p!["amount"] == "12.34")
            .ToArray();
        Assert.Equal(
            ["available-expired", "deposit-funding", "funding-available"],
            own.Select(p => $"{p!["debit"]}-{p["credit"]}").Order(StringComparer.Ordinal)
        );
        foreach (var posting in own)
        {
            var found = (
                await auditor.GetAsync($"ledger/events/{posting!["streamId"]}/{posting["version"]}")
            ).Sure();
            Assert.Equal("12.34", (string?)found.Json["data"]!["amount"]);
        }
    }

    [Fact]
    public async Task Says_what_will_have_lapsed_on_a_day_to_come()
    {
        var last = Today.PlusDays(477);
        (await demo.DeBrug.TopUpAsync("1002", "45.67", last, [])).Sure();
        var auditor = await AuditorAsync();

        var before = await LapsedAsync(auditor, last);
        var after = await LapsedAsync(auditor, last.PlusDays(1));

        Assert.True(after.Cents - before.Cents >= 4567, $"{before} and {after}");
    }

    [Fact]
    public async Task Is_read_in_pages_that_leave_nothing_out()
    {
        await using var connection = await demo
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .OpenConnectionAsync();
        var asked = new PostingsAsked(new LocalDate(2090, 1, 1));
        var all = await asked.RowsAsync(connection, null, 10_000);
        Assert.True(all.Count > 10);

        var read = new List<LedgerRow>();
        LedgerPlace? after = null;
        while (await asked.RowsAsync(connection, after, 3) is { Count: > 0 } page)
        {
            read.AddRange(page);
            after = LedgerPlace.Parse($"{LedgerPlace.Of(page[^1])}");
        }
        Assert.Equal(all, read);
    }

    [Theory]
    [InlineData("ledger/trial-balance?asOf=31-12-2026", "asOf", "is not a date")]
    [InlineData("ledger/postings?asOf=soon", "asOf", "is not a date")]
    [InlineData("ledger/postings?after=2026-01-01", "after", "no place in the books")]
    public async Task Says_what_is_wrong_with_a_question(string address, string field, string words)
    {
        var answer = await (await AuditorAsync()).GetAsync(address, language: "en");

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(words, answer.Error(field), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Agrees_with_all_that_the_demo_did() =>
        await Books.AssertInOrderAsync(demo.Wallet.Services);

    private Task<ApiClient> AuditorAsync() => demo.Wallet.LogInAsync("rekenkamer");

    private static async Task<Domain.Money> LapsedAsync(ApiClient auditor, LocalDate day)
    {
        var answer = (await auditor.GetAsync($"ledger/trial-balance?asOf={day:uuuu-MM-dd}")).Sure();
        var line = answer.Json["lines"]!
            .AsArray()
            .Single(l => (string?)l!["account"] == "expired")!;
        return Domain.Money.TryParse((string?)line["balance"], out var money)
            ? money
            : throw new InvalidOperationException($"{line}");
    }
}
