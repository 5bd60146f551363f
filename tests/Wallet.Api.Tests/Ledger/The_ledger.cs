using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using NodaTime.Text;
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
    public async Task Has_a_statement_of_each_lot_account_funder_provider_and_scheme()
    {
        (await demo.DeBrug.TopUpAsync("1001", "23.45", Today.PlusDays(401), [])).Sure();
        var auditor = await AuditorAsync();
        var postings = await PostingsAsync(
            auditor,
            $"funderId=employer:{demo.DeBrug.Number}&asOf=2090-01-01"
        );
        var granted = postings.Single(p =>
            (string?)p["amount"] == "23.45" && (string?)p["credit"] == "available"
        );

        foreach (
            var (selection, least) in new[]
            {
                ($"lotId={granted["lotId"]}", 23_45),
                ($"streamId={granted["streamId"]}", 23_45),
                ($"schemeId={granted["schemeId"]}", 23_45),
                ($"funderId={granted["funderId"]}", 23_45),
                ($"providerId={demo.Peter.Id}", 0),
            }
        )
        {
            var balance = (await auditor.GetAsync($"ledger/trial-balance?{selection}")).Sure();
            Assert.Equal("0.00", balance["total"]);
            Assert.True(
                Balance(balance, "available").Cents >= least,
                $"{selection}: {balance.Text}"
            );
            Assert.Equal(
                Balance(balance, "available").Cents,
                (await PostingsAsync(auditor, selection)).Sum(p => Towards(p, "available"))
            );
        }
    }

    [Fact]
    public async Task Adds_up_what_was_before_a_period_to_an_opening_balance()
    {
        (await demo.DeBrug.TopUpAsync("1002", "34.56", Today.PlusDays(402), [])).Sure();
        var auditor = await AuditorAsync();

        var whole = (await auditor.GetAsync("ledger/trial-balance?asOf=2090-01-01")).Sure();
        var later = (
            await auditor.GetAsync(
                $"ledger/trial-balance?asOf=2090-01-01&from={Iso(Today.PlusDays(1))}"
            )
        ).Sure();

        Assert.Equal(Balance(whole, "expired"), Balance(later, "expired"));
        Assert.Equal("0.00", later["total"]);
        var expired = Line(later, "expired");
        Assert.True(Cents(expired["credited"]) >= 34_56);
        Assert.Equal(
            Cents(expired["balance"]),
            Cents(expired["opening"]) + Cents(expired["credited"]) - Cents(expired["debited"])
        );
        Assert.All(
            await PostingsAsync(auditor, $"asOf=2090-01-01&from={Iso(Today.PlusDays(1))}"),
            p => Assert.True(string.CompareOrdinal((string?)p["effectiveOn"], Iso(Today)) > 0)
        );
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
    [InlineData("ledger/trial-balance?from=1-1", "from", "is not a date")]
    [InlineData("audit/sample?size=10", "seed", "Enter a word")]
    [InlineData("audit/sample?seed=a&size=0", "size", "from 1 to 5000")]
    [InlineData("audit/sample?seed=a&size=5001", "size", "from 1 to 5000")]
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

    private static async Task<Domain.Money> LapsedAsync(ApiClient auditor, LocalDate day) =>
        Balance(
            (await auditor.GetAsync($"ledger/trial-balance?asOf={Iso(day)}")).Sure(),
            "expired"
        );

    private static async Task<JsonNode[]> PostingsAsync(ApiClient auditor, string selection)
    {
        var postings = new List<JsonNode>();
        for (string? after = ""; after is not null; )
        {
            var page = (await auditor.GetAsync($"ledger/postings?{selection}{after}")).Sure();
            postings.AddRange(page.Json["postings"]!.AsArray()!);
            after = page["next"] is { } next ? $"&after={next}" : null;
        }
        return [.. postings];
    }

    private static long Towards(JsonNode posting, string account) =>
        (string?)posting["credit"] == account ? Cents(posting["amount"])
        : (string?)posting["debit"] == account ? -Cents(posting["amount"])
        : 0;

    private static JsonNode Line(Answer balance, string account) =>
        balance.Json["lines"]!.AsArray().Single(l => (string?)l!["account"] == account)!;

    private static Domain.Money Balance(Answer balance, string account) =>
        new(Cents(Line(balance, account)["balance"]));

    private static long Cents(JsonNode? amount) =>
        Domain.Money.TryParseSum((string?)amount, out var money)
            ? money.Cents
            : throw new InvalidOperationException($"{amount}");

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
