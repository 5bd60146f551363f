using System.Net;
using NodaTime.Text;
using Wallet.Api.Requests;

namespace Wallet.Api.Tests.Journey;

public sealed class A_top_up(DemoFixture demo) : IClassFixture<DemoFixture>
{
    private static readonly LocalDate Today = SystemClock.Instance.TodayInTheNetherlands();

    [Theory]
    [InlineData("9999", "10.00", null, "staffNumber", "not on your staff list")]
    [InlineData("2001", "10.00", null, "staffNumber", "not on your staff list")] // another employer's
    [InlineData("", "10.00", null, "staffNumber", "Enter the staff number.")]
    [InlineData("1001", "-5.00", null, "amount", "“-5.00” is not an amount")]
    [InlineData("1001", "12.345", null, "amount", "at most two decimals")]
    [InlineData("1001", "0", null, "amount", "more than 0")]
    [InlineData("1001", "", null, "amount", "Enter an amount.")]
    [InlineData("1001", "1e3", null, "amount", "“1e3” is not an amount")]
    [InlineData("1001", "10000000.01", null, "amount", "up to €10,000,000.00")]
    [InlineData("1001", "10.00", "2020-01-01", "lastUsableDay", "is in the past")]
    [InlineData("1001", "10.00", "31-12-2030", "lastUsableDay", "is not a date")]
    public async Task With_a_mistake_books_nothing_and_says_what_is_wrong(
        string staffNumber,
        string amount,
        string? lastUsableDay,
        string field,
        string words
    )
    {
        var before = (await demo.DeBrug.ShowAsync()).Text;

        var answer = await demo.DeBrug.Api.PostAsync(
            $"employers/{demo.DeBrug.Number}/top-ups",
            new
            {
                staffNumber,
                amount,
                lastUsableDay,
            },
            language: "en"
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains(words, answer.Error(field), StringComparison.Ordinal);
        Assert.Single(answer.Json["errors"]!.AsObject());
        Assert.Equal(before, (await demo.DeBrug.ShowAsync()).Text);
    }

    [Fact]
    public async Task Tells_all_mistakes_at_once_in_Dutch_when_nobody_asked_otherwise()
    {
        var answer = await demo.DeBrug.TopUpAsync("9999", "-5", Today, ["nl:nonsense"]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            ["staffNumber", "amount", "lastUsableDay", "earmarkedFor"],
            answer.Json["errors"]!.AsObject().Select(e => e.Key)
        );
        Assert.Equal(
            "Personeelsnummer “9999” staat niet op uw personeelslijst.",
            answer.Error("staffNumber")
        );
    }

    [Theory]
    [InlineData("nl:hobby", "a hobby")]
    [InlineData("nl:employer-required", "required for work")]
    public async Task For_what_the_scheme_never_pays_is_refused(string tag, string words)
    {
        var before = (await demo.DeBrug.ShowAsync()).Text;

        var answer = await demo.DeBrug.Api.PostAsync(
            $"employers/{demo.DeBrug.Number}/top-ups",
            new
            {
                staffNumber = "1003",
                amount = "1.00",
                earmarkedFor = new[] { tag, "nl:digital-skills" },
            },
            language: "en"
        );

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal(
            $"The scheme never pays for such a course: {words}. Choose another purpose.",
            answer.Error("earmarkedFor")
        );
        Assert.Equal(before, (await demo.DeBrug.ShowAsync()).Text);
    }

    [Fact]
    public async Task May_last_to_the_very_day_that_the_terms_allow()
    {
        var earliest = Today.PlusMonths(12);

        Assert.Contains(
            "te vroeg",
            (await demo.DeBrug.TopUpAsync("1003", "1.00", earliest.PlusDays(-1))).Error(
                "lastUsableDay"
            ),
            StringComparison.Ordinal
        );
        (await demo.DeBrug.TopUpAsync("1003", "1.00", earliest)).Sure();

        var budgets = (await demo.Finn.AccountAsync()).Json["budgets"]!.AsArray();
        Assert.Contains(
            budgets,
            b => (string?)b!["lastUsableDay"] == LocalDatePattern.Iso.Format(earliest)
        );
    }

    [Fact]
    public async Task Of_more_than_the_deposit_holds_is_refused_with_what_it_holds()
    {
        var available = (await demo.DeBrug.ShowAsync())["available"];

        var answer = await demo.DeBrug.TopUpAsync("1001", "10000.01");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Equal("deposit-too-small", answer.ProblemCode);
        Assert.Equal(available, answer["available"]);
        Assert.Equal("10000.01", answer["asked"]);
        Assert.Equal(available, (await demo.DeBrug.ShowAsync())["available"]);
    }
}
