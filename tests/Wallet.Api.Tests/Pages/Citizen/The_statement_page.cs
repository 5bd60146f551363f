using Wallet.Api.Words;

namespace Wallet.Api.Tests.Pages.Citizen;

[Collection(AsCitizens.Name)]
public sealed class The_statement_page(Citizens citizens)
{
    [Fact]
    public async Task Tells_in_order_what_happened_and_what_was_left_after_it()
    {
        var course = await citizens.RecognisedCourseAsync(70);
        var bram = await citizens.Wallet.CitizenAsync("bram");
        var (usable, _) = await bram.BalanceAsync();
        var made = (await bram.ReserveAsync(course, "0.00")).Sure();
        (await bram.CancelAsync(made["reservationId"]!)).Sure();
        using var visitor = await citizens.VisitorAsync("bram");

        var page = await visitor.GetAsync("/statement");

        var told = page.Texts(".wallet-timeline h3");
        Assert.Equal("Uw rekening is geopend", told[0]);
        Assert.Equal(
            [
                "Gereserveerd voor “Lassen voor beginners”",
                "U hebt “Lassen voor beginners” geannuleerd",
            ],
            told.TakeLast(2)
        );
        Assert.EndsWith(
            $"Daarna over: {Written.In(usable, Text.Dutch)}".Replace('\u00A0', ' '),
            page.Main,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Dates_a_budget_of_this_year_on_the_day_that_it_came()
    {
        using var visitor = await citizens.VisitorAsync("chaima");

        var days = (await visitor.GetAsync("/statement")).Texts(".wallet-timeline__day");

        Assert.Equal(days[0], days[1]);
    }

    [Fact]
    public async Task Shows_another_day_with_what_was_there_then_and_what_will_lapse()
    {
        using var visitor = await citizens.VisitorAsync("chaima");

        var before = await visitor.GetAsync("/statement?asOf=2020-01-01");
        var now = await visitor.GetAsync("/statement");

        Assert.Contains("Uw rekening op 1 januari 2020", before.Main, StringComparison.Ordinal);
        Assert.Contains("Te gebruiken € 0,00", before.Main, StringComparison.Ordinal);
        Assert.Empty(before.Texts(".wallet-timeline h3"));
        Assert.NotEmpty(now.Texts(".wallet-lapses li"));
        Assert.All(
            now.Texts(".wallet-lapses li"),
            lapse => Assert.Contains("vervalt op", lapse, StringComparison.Ordinal)
        );
        Assert.Contains(
            "is geen datum",
            (await visitor.GetAsync("/statement?asOf=gisteren")).Main,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Is_there_in_English()
    {
        using var visitor = await citizens.VisitorAsync("finn");

        var page = await visitor.SendAsync(await visitor.GetAsync("/statement"), "English");

        Assert.Equal("Overview of your account", page.Heading);
        Assert.Equal(["Your account was opened"], page.Texts(".wallet-timeline h3"));
    }
}
