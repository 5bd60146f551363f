using System.Text.Json.Nodes;
using Marten;
using Wallet.Api.Accounts;
using Wallet.Domain;
using Wallet.Domain.Pots;
using Wallet.Domain.Providers;
using Wallet.Projections.EventStore;
using Wallet.Testing;

namespace Wallet.Api.Tests.Claims;

/// What each check looks at is looked up where it is kept; what it does then, the specs of the domain say.
public sealed class Each_check_over_the_api
{
    [Fact]
    public async Task More_than_the_course_costs()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "400.01");

        Assert.Equal(["withinPrice", "withinReserved", "withinStage"], ClaimWorld.ChecksOf(claim));
    }

    [Fact]
    public async Task More_than_budgets_reserved()
    {
        await using var world = await ClaimWorld.StartAsync();
        var offering = await world.CourseAsync(world.Peter, 600);
        var made = (await world.Finn.ReserveAsync(offering, "100.00")).Sure()["reservationId"]!;
        await Said.RequestedAsync(world, made, world.Finn.Account, world.Peter.Id, offering);
        world.GoTo(ClaimWorld.Start);
        await Said.StartedAsync(world, made, world.Finn.Account);

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, made, "500.01");

        Assert.Equal(["withinReserved", "withinStage"], ClaimWorld.ChecksOf(claim));
    }

    [Fact]
    public async Task A_course_of_which_nobody_said_that_it_started()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.ReservedAsync(world.Peter);

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "10.00");

        Assert.Equal(["withinStage", "attended"], ClaimWorld.ChecksOf(claim));
        Assert.Equal("rejected", (string?)claim["standing"]);
    }

    [Fact]
    public async Task Money_that_the_terms_pay_before_the_start_needs_nobody_to_say_so()
    {
        await using var world = await ClaimWorld.StartAsync(
            Said.Clause("provider-paid-from", ("weeksBeforeStart", 3))
        );
        var enrolment = await world.ReservedAsync(world.Peter);

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "120.00");

        Assert.Equal("approved", (string?)claim["standing"]);
    }

    [Fact]
    public async Task An_invoice_that_was_claimed()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "10.00");

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "11.00");

        Assert.Equal(["notClaimedBefore"], ClaimWorld.ChecksOf(claim));
    }

    [Fact]
    public async Task A_provider_that_is_suspended()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        await world.HappenedAsync(
            world.Peter,
            new ProviderEvent.ProviderSuspended("Besluit 1", new ActorId("a"), world.Today)
        );

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "10.00");

        Assert.Equal(["providerAdmitted"], ClaimWorld.ChecksOf(claim));
    }

    [Theory]
    [InlineData(PayeeCheck.NotChecked)]
    [InlineData(PayeeCheck.CloseMatch)]
    [InlineData(PayeeCheck.NoMatch)]
    public async Task A_bank_account_that_is_not_surely_the_providers(PayeeCheck check)
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        var iban = ClaimWorld.IbanOf("NL91ABNA0417164300");
        await world.HappenedAsync(
            world.Peter,
            new ProviderEvent.PayeeChecked(iban, check, world.Today)
        );

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "10.00");

        Assert.Equal(["ibanVerified"], ClaimWorld.ChecksOf(claim));
        Assert.Equal(
            ("held", "2026-12-15", "0.00"),
            ((string?)claim["standing"], (string?)claim["heldUntil"], (string?)claim["payable"])
        );
        Assert.Equal(Money.Euro(10), await world.CapturedAsync(world.Finn, enrolment));
    }

    [Fact]
    public async Task A_course_for_which_too_many_have_money()
    {
        await using var world = await ClaimWorld.StartAsync(
            Said.Clause("grants-per-course", ("atMost", 1))
        );
        var course = Guid.CreateVersion7();
        var enrolment = await world.StartedAsync(world.Peter, course: course);
        var key = new CourseGrantsKey(
            new SchemeId("nl-ontwikkelbudget"),
            new CourseId(course),
            2026
        );
        await using (var session = world.Store.LightweightSession())
        {
            session.Events.Append(
                StreamId.Of(key),
                new CourseGrantsEvent.Counted(key, new ReservationId(Guid.CreateVersion7()))
            );
            await session.SaveChangesAsync();
        }

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "10.00");

        Assert.Equal(["courseQuota"], ClaimWorld.ChecksOf(claim));
    }

    [Fact]
    public async Task Many_claims_on_one_course_in_a_week()
    {
        await using var world = await ClaimWorld.StartAsync();
        var course = Guid.CreateVersion7();
        var one = await world.ReservedAsync(world.Peter, 200, course: course);
        var enrolment = await world.StartedAsync(world.Peter, 200, course: course);
        await Said.StartedAsync(world, one, world.Finn.Account);
        foreach (var i in Enumerable.Range(1, 48))
        {
            (await ClaimWorld.ClaimAsync(world.Peter, one, "1.00", invoice: $"F-{i}")).Sure();
        }

        var before = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "1.00", invoice: "F-49");
        var fiftieth = await ClaimWorld.ClaimedAsync(
            world.Peter,
            enrolment,
            "1.00",
            invoice: "F-50"
        );
        world.GoTo(ClaimWorld.Start.PlusDays(7));
        var nextWeek = await ClaimWorld.ClaimedAsync(
            world.Peter,
            enrolment,
            "1.00",
            invoice: "F-51"
        );

        Assert.Empty(ClaimWorld.ChecksOf(before));
        Assert.Equal(["manyClaimsOnCourse"], ClaimWorld.ChecksOf(fiftieth));
        Assert.Equal("held", (string?)fiftieth["standing"]);
        Assert.Empty(ClaimWorld.ChecksOf(nextWeek));
    }

    [Fact]
    public async Task A_price_that_is_the_most_that_the_scheme_pays_is_only_told()
    {
        await using var world = await ClaimWorld.StartAsync(
            Said.Clause("at-most-per-application", ("amount", "400.00"))
        );
        var enrolment = await world.StartedAsync(world.Peter);

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "10.00");

        Assert.Equal(["priceAtCap"], ClaimWorld.ChecksOf(claim));
        Assert.Equal("approved", (string?)claim["standing"]);
        Assert.Null(claim["hits"]![0]!["objectAt"]);
    }

    [Fact]
    public async Task One_bank_account_of_several_providers()
    {
        await using var world = await ClaimWorld.StartAsync();
        var enrolment = await world.StartedAsync(world.Peter);
        await world.PayOnAsync(world.Quinten, "NL91ABNA0417164300");

        var claim = await ClaimWorld.ClaimedAsync(world.Peter, enrolment, "10.00");

        Assert.Equal(["ibanOfSeveralProviders"], ClaimWorld.ChecksOf(claim));
        Assert.Equal("2026-12-29", (string?)claim["heldUntil"]);
    }

    [Fact]
    public async Task One_person_who_acted_for_many_learners()
    {
        await using var world = await ClaimWorld.StartAsync();
        var course = await world.CourseAsync(world.Peter, 100);
        var made = (await world.Ministry.ReserveForCallerAsync("finn", course)).Sure()[
            "reservationId"
        ]!;
        await Said.RequestedAsync(world, made, world.Finn.Account, world.Peter.Id, course);
        world.GoTo(ClaimWorld.Start);
        await Said.StartedAsync(world, made, world.Finn.Account);

        await world.ActedForAsync(8);
        var nine = await ClaimWorld.ClaimedAsync(world.Peter, made, "1.00", invoice: "F-1");
        await world.ActedForAsync(1);
        var ten = await ClaimWorld.ClaimedAsync(world.Peter, made, "1.00", invoice: "F-2");

        Assert.Empty(ClaimWorld.ChecksOf(nine));
        Assert.Equal(["onePersonForMany"], ClaimWorld.ChecksOf(ten));
    }
}

internal static class Facts
{
    public static async Task HappenedAsync(
        this ClaimWorld world,
        Wallet.Testing.TrainingProvider provider,
        ProviderEvent happened
    )
    {
        await using var session = world.Store.LightweightSession();
        session.Events.Append(provider.Id, happened);
        await session.SaveChangesAsync();
    }

    /// The same administrator as who reserved for Finn did so for others too.
    public static async Task ActedForAsync(this ClaimWorld world, int others)
    {
        await using var session = world.Store.LightweightSession();
        var actor = (await session.Query<ActedFor>().FirstAsync()).Actor;
        session.Insert(
            Enumerable
                .Range(0, others)
                .Select(_ => new ActedFor(
                    Guid.CreateVersion7(),
                    new AccountId(Guid.CreateVersion7()),
                    actor
                ))
        );
        await session.SaveChangesAsync();
    }
}
