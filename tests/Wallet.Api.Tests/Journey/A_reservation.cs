using System.Net;
using NodaTime.Testing;
using Wallet.Api.Requests;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Journey;

public sealed class A_reservation(DemoFixture demo) : IClassFixture<DemoFixture>
{
    [Fact]
    public async Task That_would_now_cost_more_books_nothing_and_shows_the_new_plan()
    {
        var course = await demo.Wallet.OfferAsync(Money.Euro(700), ["nl:quality-mark"]);
        var seen = (await demo.Bram.PlanAsync(course)).Sure();
        Assert.Equal("0.00", seen["contribution"]);
        // In another window somebody spends part of the money.
        var other = await demo.Wallet.OfferAsync(Money.Euro(600), ["nl:quality-mark"]);
        var first = (await demo.Bram.ReserveAsync(other, "0.00")).Sure();
        var before = (await demo.Bram.AccountAsync()).Text;

        var refused = await demo.Bram.ReserveAsync(course, "0.00");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("contribution-rose", refused.ProblemCode);
        Assert.Equal("0.00", refused["accepted"]);
        Assert.Equal("200.00", (string?)refused.Json["plan"]!["contribution"]);
        Assert.Equal(before, (await demo.Bram.AccountAsync()).Text);
        (await demo.Bram.CancelAsync(first["reservationId"]!)).Sure();
    }

    [Fact]
    public async Task That_costs_less_than_accepted_goes_through_at_the_lower_price()
    {
        var course = await demo.Wallet.OfferAsync(Money.Euro(300), ["nl:quality-mark"]);

        var made = (await demo.Bram.ReserveAsync(course, "300.00")).Sure();

        var reservation = (await demo.Bram.ReservationAsync(made["reservationId"]!)).Sure();
        Assert.Equal("0.00", reservation["contribution"]);
        (await demo.Bram.CancelAsync(made["reservationId"]!)).Sure();
    }

    [Fact]
    public async Task For_which_no_budget_pays_is_refused_with_the_reason_of_each()
    {
        var hobby = await demo.Wallet.OfferAsync(Money.Euro(50), ["nl:hobby"]);

        var refused = await demo.Anna.ReserveAsync(hobby, "50.00");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("no-budget-pays", refused.ProblemCode);
        var reasons = refused.Json["plan"]!["lines"]!.AsArray();
        Assert.Equal(4, reasons.Count); // three budgets, and the pot that is open
        Assert.All(reasons, line => Assert.NotNull((string?)line!["verdict"]!["code"]));
    }

    [Fact]
    public async Task Of_a_course_that_has_started_is_refused()
    {
        var yesterday = SystemClock.Instance.TodayInTheNetherlands().PlusDays(-1);
        var course = await demo.Wallet.OfferAsync(
            Money.Euro(50),
            ["nl:quality-mark"],
            startDay: yesterday
        );

        var refused = await demo.Anna.ReserveAsync(course, "50.00");

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("course-has-started", refused.ProblemCode);
        Assert.Equal("course-has-started", (await demo.Anna.PlanAsync(course)).ProblemCode);
    }

    [Fact]
    public async Task Before_there_is_an_account_is_refused_and_so_is_its_plan()
    {
        await using var wallet = await RunningWallet.EmptyAsync();
        var anna = await wallet.CitizenAsync("anna");
        var course = await wallet.OfferAsync(Money.Euro(50), ["nl:quality-mark"]);

        var reservation = await anna.ReserveAsync(course, "50.00");
        var plan = await anna.PlanAsync(course);

        Assert.Equal("account-not-open", reservation.ProblemCode);
        Assert.Equal(HttpStatusCode.Conflict, plan.Status);
        Assert.Equal("account-not-open", plan.ProblemCode);
    }

    [Fact]
    public async Task Is_made_once_however_often_it_is_asked_under_one_key()
    {
        var course = await demo.Wallet.OfferAsync(Money.Euro(10), ["nl:quality-mark"]);
        var first = (await demo.Bram.ReserveAsync(course, "0.00", key: "once")).Sure();
        (await demo.Bram.CancelAsync(first["reservationId"]!, key: "cancel-once")).Sure();

        // The answer stays what it was, whatever happened since: also after the course is gone.
        await demo.Wallet.WithdrawAsync(course);
        var again = await demo.Bram.ReserveAsync(course, "0.00", key: "once");

        Assert.Equal(HttpStatusCode.Created, again.Status);
        Assert.Equal(first.Text, again.Text);
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await demo.Bram.ReservationAsync(first["reservationId"]!)).Status
        );
        Assert.Equal(
            HttpStatusCode.NoContent,
            (await demo.Bram.CancelAsync(first["reservationId"]!, key: "cancel-once")).Status
        );
        Assert.Equal(
            "reservation-not-open",
            (await demo.Bram.CancelAsync(first["reservationId"]!)).ProblemCode
        );
    }

    [Fact]
    public async Task Can_be_cancelled_until_the_day_before_the_course()
    {
        var clock = new FakeClock(SystemClock.Instance.GetCurrentInstant());
        await using var wallet = await RunningWallet.WithDemoAsync(clock);
        var bram = await wallet.CitizenAsync("bram");
        var startDay = clock.TodayInTheNetherlands().PlusDays(2);
        var course = await wallet.OfferAsync(
            Money.Euro(10),
            ["nl:quality-mark"],
            startDay: startDay
        );
        var before = await bram.BalanceAsync();
        var first = (await bram.ReserveAsync(course, "0.00")).Sure();
        var second = (await bram.ReserveAsync(course, "0.00")).Sure();

        clock.AdvanceDays(1);
        (await bram.CancelAsync(first["reservationId"]!)).Sure();
        clock.AdvanceDays(1);
        var refused = await bram.CancelAsync(second["reservationId"]!);

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("too-late-to-cancel", refused.ProblemCode);
        var after = await bram.BalanceAsync();
        Assert.Equal(before.Usable, after.Usable + Money.Euro(10));
        Assert.Equal(before.Reserved, after.Reserved - Money.Euro(10));
    }
}
