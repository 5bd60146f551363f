using Wallet.Api.Tests.Pots;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Draws;

public sealed class Registering
{
    [Fact]
    public async Task Gives_one_ticket_to_a_person_however_often_and_by_whom()
    {
        await using var draw = await DrawFixture.StartAsync();
        var finn = await draw.Wallet.CitizenAsync("finn");
        var (large, small) = (await draw.CourseAsync(900), await draw.CourseAsync(600));

        var first = (await finn.RegisterAsync(draw.Pot, large, key: "once")).Sure();
        var again = (await finn.RegisterAsync(draw.Pot, large, key: "once")).Sure();
        var changed = (await finn.RegisterAsync(draw.Pot, small)).Sure();
        var called = (await draw.Ministry.RegisterCallerAsync("finn", draw.Pot, large)).Sure();

        Assert.All([again, changed, called], a => Assert.Equal(first["ticket"], a["ticket"]));
        Assert.Equal(1, (int)(await draw.DrawAsync()).Sure().Json["numberOfTickets"]!);
        var own = Assert.Single(Own(await finn.RegistrationsAsync()));
        Assert.Equal($"{large}", (string?)own["offeringId"]);
        Assert.NotEqual($"{finn.Account}", first["ticket"]);
    }

    [Fact]
    public async Task Can_be_taken_back_and_done_again_under_the_same_ticket()
    {
        await using var draw = await DrawFixture.StartAsync();
        var finn = await draw.Wallet.CitizenAsync("finn");
        var course = await draw.CourseAsync(900);
        var ticket = (await finn.RegisterAsync(draw.Pot, course)).Sure()["ticket"]!;

        (await finn.WithdrawAsync(ticket)).Sure();
        (await finn.WithdrawAsync(ticket)).Sure();

        Assert.Empty(Own(await finn.RegistrationsAsync()));
        Assert.Equal(0, (int)(await draw.DrawAsync()).Sure().Json["numberOfTickets"]!);
        Assert.Equal(ticket, (await finn.RegisterAsync(draw.Pot, course)).Sure()["ticket"]);
        var bram = await draw.Wallet.CitizenAsync("bram");
        Assert.Equal("not-registered", (await bram.WithdrawAsync(ticket)).ProblemCode);
    }

    [Fact]
    public async Task Is_possible_only_while_it_is_open()
    {
        await using var draw = await DrawFixture.StartAsync();
        var finn = await draw.Wallet.CitizenAsync("finn");
        var course = await draw.CourseAsync(900);
        draw.Clock.Reset(Instant.FromUtc(2027, 1, 1, 9, 0) - Duration.Epsilon);
        var early = await finn.RegisterAsync(draw.Pot, course);
        draw.Clock.Reset(DrawFixture.Closing - Duration.Epsilon);
        var ticket = (await finn.RegisterAsync(draw.Pot, course)).Sure()["ticket"]!;
        draw.Clock.Reset(DrawFixture.Closing);

        Assert.Equal("registration-not-open", early.ProblemCode);
        Assert.Equal(
            "registration-has-closed",
            (await finn.RegisterAsync(draw.Pot, await draw.CourseAsync(600))).ProblemCode
        );
        Assert.Equal("registration-has-closed", (await finn.WithdrawAsync(ticket)).ProblemCode);
    }

    [Fact]
    public async Task Is_refused_where_it_could_come_to_nothing_and_says_why()
    {
        await using var draw = await DrawFixture.StartAsync();
        var finn = await draw.Wallet.CitizenAsync("finn");
        var hobby = await draw.Wallet.OfferAsync(
            Money.Euro(100),
            ["nl:hobby"],
            startDay: new LocalDate(2027, 7, 1)
        );

        var nothing = await finn.RegisterAsync(draw.Pot, hobby, "100.00");
        var dearer = await finn.RegisterAsync(draw.Pot, await draw.CourseAsync(1200), "199.99");

        Assert.Equal("nothing-of-this-pot", nothing.ProblemCode);
        Assert.Equal(
            "course-lacks-tag",
            (string?)nothing.Json["plan"]!["lines"]![0]!["verdict"]!["code"]
        );
        Assert.Equal("contribution-rose", dearer.ProblemCode);
        Assert.Equal("200.00", (string?)dearer.Json["plan"]!["contribution"]);
    }

    [Fact]
    public async Task Is_not_possible_for_a_pot_that_has_none_or_is_not_there()
    {
        await using var pot = await PotFixture.WithPotAsync("5000.00");
        var finn = await pot.Wallet.CitizenAsync("finn");
        var course = await pot.CourseAsync(800);

        Assert.Equal("no-registration", (await finn.RegisterAsync(pot.Pot, course)).ProblemCode);
        Assert.Equal(
            "pot-not-there",
            (await finn.RegisterAsync($"{Guid.NewGuid()}", course)).ProblemCode
        );
        Assert.NotNull((await finn.RegisterAsync("nothing", course)).Error("potId"));
        Assert.Equal(
            404,
            (int)(await pot.Wallet.Anonymous.GetAsync($"pots/{pot.Pot}/draw")).Status
        );
    }

    private static IEnumerable<System.Text.Json.Nodes.JsonNode> Own(Answer registrations) =>
        registrations.Sure().Json["registrations"]!.AsArray().Select(r => r!);
}
