using System.Net;
using NodaTime;
using Wallet.Testing;

namespace Wallet.Api.Tests.Pots;

public sealed class A_pot
{
    [Fact]
    public async Task Opens_at_ten_in_the_Netherlands_and_not_a_moment_before()
    {
        await using var pot = await PotFixture.WithPotAsync("5000.00");
        var finn = await pot.Wallet.CitizenAsync("finn");
        var course = await pot.CourseAsync(800);
        pot.Clock.Reset(PotFixture.Opening - Duration.Epsilon);

        var early = await finn.ReserveAsync(course, "0.00");
        var line = early.Json["plan"]!["lines"]!.AsArray().Single(IsOfPot)!;
        pot.Clock.Reset(PotFixture.Opening);
        var made = (await finn.ReserveAsync(course, "0.00")).Sure();

        Assert.Equal("no-budget-pays", early.ProblemCode);
        Assert.Equal("pot-not-open", (string?)line["verdict"]!["code"]);
        Assert.Equal("2027-01-05T09:00:00Z", (string?)line["verdict"]!["opensAt"]);
        var reservation = (await finn.ReservationAsync(made["reservationId"]!)).Sure();
        Assert.Equal("800.00", (string?)reservation.Json["payments"]![0]!["amount"]);
        Assert.Equal("800.00", (await pot.ShowAsync()).Sure()["used"]);
    }

    [Fact]
    public async Task Gives_what_fits_whole_and_refuses_the_rest_with_the_place_and_the_figures()
    {
        await using var pot = await PotFixture.OpenAsync("1500.00");
        var (large, small) = (await pot.CourseAsync(900), await pot.CourseAsync(600));
        var anna = await pot.Wallet.CitizenAsync("anna");
        var chaima = await pot.Wallet.CitizenAsync("chaima");
        var finn = await pot.Wallet.CitizenAsync("finn");

        (await anna.ReserveAsync(large, "0.00")).Sure();
        var refused = await chaima.ReserveAsync(large, "0.00");
        (await finn.ReserveAsync(small, "0.00")).Sure();

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Equal("pot-refused", refused.ProblemCode);
        var answer = refused.Json["answers"]![0]!["answer"]!;
        Assert.Equal(
            """{"place":2,"asked":"900.00","used":"900.00","limit":"1500.00"}""",
            answer.ToJsonString()
        );
        Assert.Contains("Uw plaats was 2", refused["detail"], StringComparison.Ordinal);
        var decisions = (await pot.Ministry.DecisionsAsync(pot.Pot)).Sure();
        Assert.Equal(
            ["1 True 900.00 of 0.00", "2 False 900.00 of 900.00", "3 True 600.00 of 900.00"],
            decisions.Json["decisions"]!
                .AsArray()
                .Select(d =>
                    $"{d!["place"]} {d["granted"]!.GetValue<bool>()} {d["asked"]} of {d["used"]}"
                )
        );
    }

    [Fact]
    public async Task That_is_raised_gives_again()
    {
        await using var pot = await PotFixture.OpenAsync("500.00");
        var finn = await pot.Wallet.CitizenAsync("finn");
        var course = await pot.CourseAsync(800);
        Assert.Equal("pot-refused", (await finn.ReserveAsync(course, "0.00")).ProblemCode);

        (await pot.Ministry.RaisePotAsync(pot.Pot, "300.00")).Sure();

        (await finn.ReserveAsync(course, "0.00")).Sure();
        var shown = (await pot.ShowAsync()).Sure();
        Assert.Equal(("800.00", "800.00"), (shown["limit"], shown["used"]));
    }

    [Fact]
    public async Task That_is_closed_early_gives_no_more_and_is_not_raised()
    {
        await using var pot = await PotFixture.OpenAsync("5000.00");
        var finn = await pot.Wallet.CitizenAsync("finn");
        var course = await pot.CourseAsync(800);

        (await pot.Ministry.ClosePotAsync(pot.Pot)).Sure();
        pot.Clock.AdvanceSeconds(1);

        Assert.Equal("no-budget-pays", (await finn.ReserveAsync(course, "800.00")).ProblemCode);
        Assert.Equal(
            "pot-has-closed",
            (await pot.Ministry.RaisePotAsync(pot.Pot, "1.00")).ProblemCode
        );
    }

    [Fact]
    public async Task Gets_back_what_is_cancelled_while_it_is_open_and_the_budget_is_gone()
    {
        await using var pot = await PotFixture.OpenAsync("800.00");
        var finn = await pot.Wallet.CitizenAsync("finn");
        var chaima = await pot.Wallet.CitizenAsync("chaima");
        var course = await pot.CourseAsync(800);
        var made = (await finn.ReserveAsync(course, "0.00")).Sure();
        Assert.Equal("pot-refused", (await chaima.ReserveAsync(course, "0.00")).ProblemCode);

        (await finn.CancelAsync(made["reservationId"]!)).Sure();

        Assert.Equal("0.00", (await pot.ShowAsync()).Sure()["used"]);
        Assert.Equal("0.00", (await finn.AccountAsync()).Sure()["usableToday"]);
        (await chaima.ReserveAsync(course, "0.00")).Sure();
    }

    [Fact]
    public async Task Gets_nothing_back_after_the_window_has_closed()
    {
        await using var pot = await PotFixture.OpenAsync("800.00");
        var finn = await pot.Wallet.CitizenAsync("finn");
        var course = await pot.CourseAsync(800, new LocalDate(2027, 5, 20));
        var made = (await finn.ReserveAsync(course, "0.00")).Sure();
        pot.Clock.Reset(Instant.FromUtc(2027, 2, 28, 23, 0));

        (await finn.CancelAsync(made["reservationId"]!)).Sure();

        Assert.Equal("800.00", (await pot.ShowAsync()).Sure()["used"]);
        Assert.Equal("0.00", (await finn.AccountAsync()).Sure()["usableToday"]);
    }

    [Fact]
    public async Task That_could_not_be_used_for_a_while_counts_the_wait_from_the_day_that_was_lost()
    {
        await using var pot = await PotFixture.WithPotAsync("5000.00");
        var finn = await pot.Wallet.CitizenAsync("finn");
        var soon = await pot.CourseAsync(800, new LocalDate(2027, 1, 20));
        (
            await pot.Ministry.DeclareOutageAsync(pot.Pot, "2027-01-05T10:00", "2027-01-12T10:00")
        ).Sure();
        pot.Clock.Reset(PotFixture.Opening + Duration.FromDays(1));
        Assert.Equal("no-budget-pays", (await finn.ReserveAsync(soon, "0.00")).ProblemCode);

        pot.Clock.Reset(Instant.FromUtc(2027, 1, 12, 9, 0));

        // Two weeks from the 5th; from the day of the application it would be too soon.
        (await finn.ReserveAsync(soon, "0.00")).Sure();
    }

    private static bool IsOfPot(System.Text.Json.Nodes.JsonNode? line) =>
        (string?)line!["scheme"] == PotFixture.Scheme;
}
