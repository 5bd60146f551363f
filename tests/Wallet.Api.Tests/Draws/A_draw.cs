using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Desk;
using Wallet.Api.Draws;
using Wallet.Api.Tests.Desk;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wallet.Testing;
using Wolverine;

namespace Wallet.Api.Tests.Draws;

public sealed class A_draw
{
    private static readonly string[] Registered = ["anna", "bram", "chaima"];

    [Fact]
    public async Task Serves_who_registered_in_its_order_and_before_everybody_else()
    {
        await using var draw = await DrawFixture.StartAsync("2000.00");
        var course = await draw.CourseAsync(900);
        var accounts = await RegisterAllAsync(draw, course);
        var finn = await draw.Wallet.CitizenAsync("finn");
        draw.Clock.Reset(DrawFixture.Opening);
        var early = await finn.ReserveAsync(course, "0.00");

        var outcome = await draw.HoldAsync();
        var late = await finn.ReserveAsync(course, "0.00");

        Assert.Equal("no-budget-pays", early.ProblemCode);
        Assert.Contains("draw-not-done", early.Text, StringComparison.Ordinal);
        Assert.IsType<Outcome.Done>(outcome);
        Assert.Equal("pot-refused", late.ProblemCode);
        var order = await draw.OrderAsync();
        var decided = await draw.DecidedAsync();
        Assert.Equal(order.Select(t => accounts[t]), decided.Take(3).Select(d => d.Account));
        Assert.Equal([true, true, false, false], decided.Select(d => d.Granted));
        Assert.Equal(finn.Account, decided[3].Account);
        Assert.Equal("1800.00", (await draw.Wallet.Anonymous.GetAsync($"pots/{draw.Pot}"))["used"]);
        await Books.AssertInOrderAsync(draw.Wallet.Services);
    }

    [Fact]
    public async Task Tells_its_seed_only_when_it_is_held_and_everybody_the_same()
    {
        await using var draw = await DrawFixture.StartAsync();
        var ticket = await draw.RegisterAsync("finn", await draw.CourseAsync(900));
        var before = (await draw.DrawAsync()).Sure();
        var early = await draw.HoldAsync();
        draw.Clock.Reset(DrawFixture.Closing);

        await draw.HoldAsync();
        var after = (await draw.DrawAsync()).Sure();

        Assert.IsType<DrawRejection.RegistrationStillOpen>(
            Assert.IsType<Outcome.Refused>(early).Because
        );
        Assert.Null(before["seed"]);
        Assert.Empty(before.Json["tickets"]!.AsArray());
        Assert.Equal(before["seedHash"], DrawOrder.Hash(after["seed"]!));
        Assert.Equal([ticket], await draw.OrderAsync());
        var events = (await draw.EventsAsync()).Where(e => e is not PotEvent.PotDecided);
        Assert.Equal(
            [typeof(PotEvent.PotOpened), typeof(PotEvent.DrawHeld), typeof(PotEvent.DrawDone)],
            events.Select(e => e.GetType())
        );
    }

    [Fact]
    public async Task Tells_each_person_the_place_and_what_came_of_it()
    {
        await using var draw = await DrawFixture.StartAsync("900.00");
        var course = await draw.CourseAsync(900);
        // Neither has budgets of their own that could pay it.
        string[] two = ["chaima", "finn"];
        var accounts = await RegisterAllAsync(draw, course, two);
        draw.Clock.Reset(DrawFixture.Closing);
        await draw.HoldAsync();
        var order = await draw.OrderAsync();

        foreach (var persona in two)
        {
            var citizen = await draw.Wallet.CitizenAsync(persona);
            var own = (await citizen.RegistrationsAsync()).Sure().Json["registrations"]![0]!;
            var place = 1 + Array.FindIndex(order, t => accounts[t] == citizen.Account);
            Assert.Equal(place, (int)own["place"]!);
            Assert.Equal(place == 1, own["reservationId"] is not null);
            Assert.Contains(
                place == 1 ? "gereserveerd" : "niet genoeg",
                (string)own["explanation"]!["nl"]!,
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task Goes_on_with_the_same_places_after_a_process_died_in_between()
    {
        await using var draw = await DrawFixture.StartAsync("2000.00");
        var accounts = await RegisterAllAsync(draw, await draw.CourseAsync(900));
        draw.Clock.Reset(DrawFixture.Closing);
        await SendAsync(draw, new HoldDraw(draw.PotId));
        var order = await draw.OrderAsync();
        Assert.Empty(await draw.DecidedAsync());
        // The first two are decided upon, and the process that did it is gone before it said that all are.
        await DecideFirstAsync(draw, order, 2);
        await using var next = await RunningWallet.StartAsync(draw.Wallet.Database, draw.Clock);

        await draw.HoldAsync(by: next);

        var decided = await draw.DecidedAsync();
        Assert.Equal(order.Select(t => accounts[t]), decided.Select(d => d.Account));
        Assert.Equal(order, await draw.OrderAsync());
        Assert.True((await draw.PotAsync()).Draw!.IsDone);
        Assert.Single((await draw.EventsAsync()).OfType<PotEvent.DrawHeld>());
    }

    [Fact]
    public async Task Is_one_when_two_processes_hold_it_at_once()
    {
        await using var draw = await DrawFixture.StartAsync("2000.00");
        var accounts = await RegisterAllAsync(draw, await draw.CourseAsync(900));
        draw.Clock.Reset(DrawFixture.Closing);
        await using var other = await RunningWallet.StartAsync(draw.Wallet.Database, draw.Clock);

        var outcomes = await Task.WhenAll(
            draw.HoldAsync(),
            draw.HoldAsync(by: other),
            draw.HoldAsync(),
            draw.HoldAsync(by: other)
        );

        Assert.All(outcomes, o => Assert.IsType<Outcome.Done>(o));
        var decided = await draw.DecidedAsync();
        Assert.Equal(
            (await draw.OrderAsync()).Select(t => accounts[t]),
            decided.Select(d => d.Account)
        );
        var events = await draw.EventsAsync();
        Assert.Single(events.OfType<PotEvent.DrawHeld>());
        Assert.Single(events.OfType<PotEvent.DrawDone>());
        await Books.AssertInOrderAsync(draw.Wallet.Services);
    }

    [Fact]
    public async Task Passes_over_a_course_that_is_gone_and_says_so()
    {
        await using var draw = await DrawFixture.StartAsync();
        var (gone, there) = (await draw.CourseAsync(900), await draw.CourseAsync(900));
        await draw.RegisterAsync("finn", gone);
        await draw.RegisterAsync("bram", there);
        await draw.Wallet.WithdrawAsync(gone);
        draw.Clock.Reset(DrawFixture.Closing);

        Assert.IsType<Outcome.Done>(await draw.HoldAsync());

        var finn = await draw.Wallet.CitizenAsync("finn");
        Assert.Contains(
            "Deze cursus was vol of ging niet door.",
            (await finn.RegistrationsAsync()).Text,
            StringComparison.Ordinal
        );
        Assert.Single(await draw.DecidedAsync());
    }

    [Fact]
    public async Task Of_nobody_lets_everybody_in_at_the_opening()
    {
        await using var draw = await DrawFixture.StartAsync();
        var finn = await draw.Wallet.CitizenAsync("finn");
        draw.Clock.Reset(DrawFixture.Opening);

        await draw.Wallet.Services.GetRequiredService<DrawsWhenDue>().RunAsync();

        (await finn.ReserveAsync(await draw.CourseAsync(900), "0.00")).Sure();
    }

    [Fact]
    public async Task Gives_again_what_is_cancelled_before_the_opening()
    {
        await using var draw = await DrawFixture.StartAsync("900.00");
        var course = await draw.CourseAsync(900);
        await draw.RegisterAsync("finn", course);
        draw.Clock.Reset(DrawFixture.Closing);
        await draw.HoldAsync();
        var finn = await draw.Wallet.CitizenAsync("finn");
        var own = (await finn.RegistrationsAsync()).Sure().Json["registrations"]![0]!;

        (await finn.CancelAsync((string)own["reservationId"]!)).Sure();

        Assert.Equal(Money.Zero, (await draw.PotAsync()).Used);
    }

    private static async Task<Dictionary<string, Guid>> RegisterAllAsync(
        DrawFixture draw,
        OfferingId course,
        string[]? personas = null
    )
    {
        var accounts = new Dictionary<string, Guid>();
        foreach (var persona in personas ?? Registered)
        {
            var ticket = await draw.RegisterAsync(persona, course);
            accounts[ticket] = (await draw.Wallet.CitizenAsync(persona)).Account;
        }
        return accounts;
    }

    private static async Task SendAsync(DrawFixture draw, object command)
    {
        await using var scope = draw.Wallet.Services.CreateAsyncScope();
        var bus = scope.ServiceProvider.GetRequiredService<IMessageBus>();
        Assert.IsType<Outcome.Done>(await bus.InvokeAsync<Outcome>(command));
    }

    /// As the run does.
    private static async Task DecideFirstAsync(DrawFixture draw, string[] order, int count)
    {
        await using var session = draw.Store.QuerySession();
        var pot = await draw.PotAsync();
        foreach (var ticket in order.Take(count))
        {
            var registration = await session.LoadAsync<Registration>(
                new TicketId(Guid.Parse(ticket))
            );
            await SendAsync(
                draw,
                new Accounts.Reserve(
                    DrawRun.OnceOf(registration!),
                    registration!.Account,
                    new Accounts.ReserveRequest($"{registration.Offering}", "0.00")
                )
                {
                    DrawnBy = pot,
                }
            );
        }
    }
}
