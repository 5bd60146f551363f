using System.Net;
using System.Text.Json.Nodes;
using NodaTime.Testing;
using NodaTime.Text;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Journey;

/// <summary>A citizen asks how the account stood on a day, past or to come; the books say the same.</summary>
public sealed class As_it_was_on_a_day : IAsyncLifetime
{
    private static readonly LocalDate DemoDay = new(2026, 11, 25);

    private readonly FakeClock clock = FakeClock.FromUtc(2026, 11, 25, 9, 0, 0);
    private RunningWallet wallet = null!;
    private Citizen bram = null!;
    private string reservation = null!;

    /// <summary>Reserved on the day of the demo, cancelled three days later, and looked at ten days later.</summary>
    public async Task InitializeAsync()
    {
        wallet = await RunningWallet.OnDemoDayAsync(clock);
        bram = await wallet.CitizenAsync("bram");
        var course = await wallet.OfferAsync(new Money(70_00), ["nl:quality-mark"]);
        reservation = (await bram.ReserveAsync(course, "0.00")).Sure()["reservationId"]!;
        clock.AdvanceDays(3);
        bram = await wallet.CitizenAsync("bram");
        (await bram.CancelAsync(reservation)).Sure();
        clock.AdvanceDays(7);
        bram = await wallet.CitizenAsync("bram");
    }

    public async Task DisposeAsync() => await wallet.DisposeAsync();

    [Fact]
    public async Task Is_what_stood_there_then()
    {
        var before = await OnAsync(DemoDay.PlusDays(-1));
        var reserved = await OnAsync(DemoDay);
        var cancelled = await OnAsync(DemoDay.PlusDays(3));
        var now = (await bram.AccountAsync()).Sure();

        Assert.Equal("0.00", before["reserved"]);
        Assert.Equal("70.00", reserved["reserved"]);
        Assert.Equal(
            reservation,
            (string?)reserved.Json["reservations"]!.AsArray().Single()!["reservationId"]
        );
        Assert.Equal("0.00", cancelled["reserved"]);
        Assert.Equal(now["usableToday"], cancelled["usableToday"]);
        Assert.Equal(Iso(DemoDay), reserved["asOf"]);
        Assert.Equal(Iso(DemoDay.PlusDays(10)), now["asOf"]);
    }

    [Fact]
    public async Task Is_what_the_books_say_on_any_day_past_or_to_come()
    {
        var auditor = await wallet.LogInAsync("rekenkamer");
        foreach (var days in new[] { -400, -1, 0, 2, 3, 10, 400, 4_000 })
        {
            var day = DemoDay.PlusDays(days);

            var account = await OnAsync(day);
            var books = (
                await auditor.GetAsync(
                    $"ledger/trial-balance?streamId={bram.Account}&asOf={Iso(day)}"
                )
            ).Sure();

            Assert.Equal(
                account.Json["budgets"]!.AsArray().Sum(b => Cents(b!["available"])),
                Balance(books, "available")
            );
            Assert.Equal(Cents(account.Json["reserved"]), Balance(books, "reserved"));
        }
    }

    [Fact]
    public async Task Names_the_lapses_that_are_certain_and_they_come_true()
    {
        var now = (await bram.AccountAsync()).Sure();
        var lapse = now.Json["lapses"]!.AsArray()[0]!;
        var day = LocalDatePattern.Iso.Parse((string)lapse["on"]!).Value;

        Assert.Contains((string?)lapse["budgetId"], await BudgetsAsync(day.PlusDays(-1)));
        Assert.DoesNotContain((string?)lapse["budgetId"], await BudgetsAsync(day));
        var statement = (
            await bram.Api.GetAsync($"accounts/{bram.Account}/statement?asOf={Iso(day)}")
        ).Sure();
        Assert.Equal(Iso(day), (string?)statement.Json["lines"]!.AsArray()[^1]!["on"]);
    }

    [Fact]
    public async Task Has_a_statement_that_ends_on_that_day()
    {
        var then = await LinesAsync($"?asOf={Iso(DemoDay)}");
        var now = await LinesAsync("");

        Assert.Equal(now.Length - 1, then.Length);
        Assert.Equal(now[..then.Length], then);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/statement")]
    public async Task Says_when_it_is_no_day(string what)
    {
        var answer = await bram.Api.GetAsync(
            $"accounts/{bram.Account}{what}?asOf=gisteren",
            language: "en"
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("is not a date", answer.Error("asOf"), StringComparison.Ordinal);
    }

    private async Task<Answer> OnAsync(LocalDate day) =>
        (await bram.Api.GetAsync($"accounts/{bram.Account}?asOf={Iso(day)}")).Sure();

    private async Task<IEnumerable<string?>> BudgetsAsync(LocalDate day) =>
        (await OnAsync(day)).Json["budgets"]!.AsArray().Select(b => (string?)b!["budgetId"]);

    private async Task<string[]> LinesAsync(string query)
    {
        var statement = (
            await bram.Api.GetAsync($"accounts/{bram.Account}/statement{query}")
        ).Sure();
        return [.. statement.Json["lines"]!.AsArray().Select(l => l!.ToJsonString())];
    }

    private static long Balance(Answer books, string account) =>
        Cents(
            books.Json["lines"]!.AsArray().Single(l => (string?)l!["account"] == account)![
                "balance"
            ]
        );

    private static long Cents(JsonNode? amount) =>
        Money.TryParseSum((string?)amount, out var money)
            ? money.Cents
            : throw new InvalidOperationException($"{amount}");

    private static string Iso(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
