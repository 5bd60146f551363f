using System.Net;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pages.Citizen;

[Collection(AsCitizens.Name)]
public sealed class Reserving_money(Citizens citizens)
{
    private const string Confirm = "Ja, reserveer dit geld";

    [Fact]
    public async Task Is_checked_first_and_then_shown_with_what_is_left()
    {
        var course = await citizens.Wallet.OfferAsync(new Money(700_00), ["nl:digital-skills"]);
        using var visitor = await citizens.VisitorAsync("anna");
        var before = await citizens.Wallet.CitizenAsync("anna");
        var (usable, _) = await before.BalanceAsync();

        var check = await visitor.GetAsync($"/account/reserve/{course}");
        var done = await visitor.SendAsync(check, Confirm);

        Assert.Equal("Controleer uw reservering", check.Heading);
        Assert.Contains("U kunt gratis annuleren tot en met", check.Main, StringComparison.Ordinal);
        Assert.Equal("Uw reservering is gelukt", done.Heading);
        Assert.Contains("Lassen voor beginners", done.Main, StringComparison.Ordinal);
        Assert.Equal("0.00", check.Value("contribution"));
        var (left, _) = await before.BalanceAsync();
        Assert.Equal(new Money(700_00), usable - left);
        Assert.Contains(
            "Lassen voor beginners",
            (await visitor.GetAsync("/account")).Main,
            StringComparison.Ordinal
        );
        await CancelAsync(done, visitor);
    }

    [Fact]
    public async Task Sent_twice_is_one_reservation_and_one_answer()
    {
        var course = await citizens.RecognisedCourseAsync(20);
        using var visitor = await citizens.VisitorAsync("bram");
        var bram = await citizens.Wallet.CitizenAsync("bram");
        var (_, before) = await bram.BalanceAsync();
        var check = await visitor.GetAsync($"/account/reserve/{course}");

        var first = await visitor.SendAsync(check, Confirm);
        var second = await visitor.SendAsync(check, Confirm);

        Assert.Equal(first.Address, second.Address);
        Assert.Equal(first.Main, second.Main);
        var (_, after) = await bram.BalanceAsync();
        Assert.Equal(new Money(20_00), after - before);
    }

    [Fact]
    public async Task Of_a_course_a_second_time_says_that_it_is_reserved_already()
    {
        var course = await citizens.RecognisedCourseAsync(20);
        using var visitor = await citizens.VisitorAsync("bram");
        var check = await visitor.GetAsync($"/account/reserve/{course}");
        var done = await visitor.SendAsync(check, Confirm);

        var again = await visitor.GetAsync($"/account/reserve/{course}");

        const string Already = "U hebt deze cursus al gereserveerd.";
        Assert.DoesNotContain(Already, check.Main, StringComparison.Ordinal);
        Assert.Contains(Already, again.Main, StringComparison.Ordinal);
        await CancelAsync(done, visitor);
    }

    [Fact]
    public async Task Is_refused_with_the_new_plan_when_it_would_now_cost_more()
    {
        var (wanted, other) = (
            await citizens.RecognisedCourseAsync(400),
            await citizens.RecognisedCourseAsync(400)
        );
        using var visitor = await citizens.VisitorAsync("chaima");
        var chaima = await citizens.Wallet.CitizenAsync("chaima");
        var check = await visitor.GetAsync($"/account/reserve/{wanted}");
        (await chaima.ReserveAsync(other, "0.00")).Sure();

        var refused = await visitor.SendAsync(check, Confirm);

        Assert.Equal(
            "U ging akkoord met € 0,00. Nu zou u € 300,00 zelf betalen. Er is niets geboekt. Bekijk het nieuwe plan.",
            Assert.Single(refused.Problems)
        );
        Assert.Contains("U betaalt zelf € 300,00", refused.Payers);
        Assert.Equal((new Money(100_00), new Money(400_00)), await chaima.BalanceAsync());

        var done = await visitor.SendAsync(refused, Confirm);

        Assert.Equal("Uw reservering is gelukt", done.Heading);
        Assert.Contains("U betaalt zelf € 300,00", done.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_refused_when_no_budget_pays_any_more()
    {
        var (wanted, other) = (
            await citizens.Wallet.OfferAsync(new Money(200_00), ["nl:digital-skills"]),
            await citizens.Wallet.OfferAsync(new Money(750_00), ["nl:digital-skills"])
        );
        using var visitor = await citizens.VisitorAsync("anna");
        var anna = await citizens.Wallet.CitizenAsync("anna");
        var check = await visitor.GetAsync($"/account/reserve/{wanted}");
        var made = (await anna.ReserveAsync(other, "0.00")).Sure();

        var refused = await visitor.SendAsync(check, Confirm);

        Assert.Contains(
            "Geen van uw budgetten betaalt deze cursus.",
            Assert.Single(refused.Problems),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(Confirm, refused.Texts("main button"));
        (await anna.CancelAsync(made["reservationId"]!)).Sure();
    }

    [Fact]
    public async Task Of_a_course_that_was_withdrawn_meanwhile_is_not_possible()
    {
        var course = await citizens.RecognisedCourseAsync(30);
        using var visitor = await citizens.VisitorAsync("bram");
        var check = await visitor.GetAsync($"/account/reserve/{course}");
        await citizens.Wallet.WithdrawAsync(course);

        Assert.Equal(HttpStatusCode.NotFound, (await visitor.SendAsync(check, Confirm)).Status);
    }

    private static async Task CancelAsync(Page done, Visitor visitor)
    {
        var check = await visitor.GetAsync($"/account/cancel/{done.Path.Split('/')[^1]}");
        await visitor.SendAsync(check, "Ja, annuleer de reservering");
    }
}
