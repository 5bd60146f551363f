using System.Net;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

public sealed class Proposing_a_run
{
    [Fact]
    public async Task Takes_all_claims_that_can_be_paid_today_with_whom_and_how_much()
    {
        await using var world = await PaymentWorld.StartAsync();
        var (one, other) = (
            await world.ProviderAsync("Vakhuis"),
            await world.ProviderAsync("Lasschool", "BE68539007547034")
        );
        await world.ClaimAsync(one, 120, "F-1");
        await world.ClaimAsync(other, 80, "F-2");

        var run = await world.ProposeAsync();

        var shown = (await run.ShowAsync()).Sure();
        Assert.Equal(
            ("proposed", "200.00", 2, "2026-11-25"),
            (shown["stage"], shown["total"], (int)shown.Json["payments"]!, shown["proposedOn"])
        );
        Assert.StartsWith("administrator:", shown["proposedBy"], StringComparison.Ordinal);
        var lines = (await run.LinesAsync()).Sure().Json["lines"]!.AsArray();
        Assert.Equal(
            [
                ("Lasschool", "BE68539007547034", "80.00", "F-2", "open"),
                ("Vakhuis", PaymentWorld.TheirAccount, "120.00", "F-1", "open"),
            ],
            lines
                .Select(l =>
                    (
                        (string)l!["provider"]!,
                        (string)l["iban"]!,
                        (string)l["amount"]!,
                        (string)l["invoice"]!,
                        (string)l["fate"]!
                    )
                )
                .Order()
        );
    }

    [Fact]
    public async Task Leaves_out_who_has_no_bank_account_and_what_is_held()
    {
        await using var world = await PaymentWorld.StartAsync();
        var paid = await world.ClaimAsync(await world.ProviderAsync(), 10);
        var unpaid = await world.ClaimAsync(await world.ProviderAsync(iban: null), 20);
        var hold = new Hit(
            CheckKind.IbanVerified,
            Severity.Holds,
            "art. 5c",
            Money.Euro(30),
            PaymentWorld.Today,
            PaymentWorld.Today.PlusWeeks(6)
        );
        var held = await world.ClaimAsync(await world.ProviderAsync(), 30, hit: hold);

        var run = await world.ProposeAsync();

        Assert.Equal("10.00", (await run.ShowAsync())["total"]);
        Assert.Equal(
            [ClaimStanding.InRun, ClaimStanding.Approved, ClaimStanding.Held],
            [
                await world.StandingAsync(paid),
                await world.StandingAsync(unpaid),
                await world.StandingAsync(held),
            ]
        );
        world.Clock.AdvanceDays(1);
        Assert.Equal("30.00", (await (await world.ProposeAsync()).ShowAsync())["total"]);
    }

    [Fact]
    public async Task Keeps_back_first_what_a_provider_owes()
    {
        await using var world = await PaymentWorld.StartAsync();
        var provider = await world.ProviderAsync();
        await world.OwesAsync(provider, Money.Euro(50));
        var claim = await world.ClaimAsync(provider, 120);

        var run = await world.ProposeAsync();

        Assert.Equal("70.00", (await run.ShowAsync())["total"]);
        Assert.Equal(Money.Euro(50), (await world.ClaimsAsync(claim)).The(claim)!.SetOff);
        Assert.Equal(Money.Zero, (await world.ProviderAsync(provider)).Owes);
    }

    [Fact]
    public async Task With_nothing_to_pay_makes_no_run_and_says_so()
    {
        await using var world = await PaymentWorld.StartAsync();

        var run = await world.ProposeAsync();

        Assert.Equal("nothingToPay", await run.StageAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await run.LinesAsync()).Status);
        Assert.Equal("run-not-there", (await run.ReleaseAsync(world.Fund)).ProblemCode);
    }

    [Fact]
    public async Task Takes_a_claim_once_however_many_runs_are_asked_for_at_the_same_time()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimManyAsync(await world.ProviderAsync(), 40);
        var asked = await Task.WhenAll(
            Enumerable.Range(0, 3).Select(_ => world.Ministry.PostAsync("payment-runs"))
        );

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => world.Runs.RunAsync()));

        var runs = asked.Select(a => new Run(world, a.Sure()["paymentRunId"]!)).ToArray();
        var stages = new List<string>();
        foreach (var run in runs)
        {
            stages.Add(await run.StageAsync());
        }
        Assert.Equal(["nothingToPay", "nothingToPay", "proposed"], stages.Order());
        var all = (await world.Ministry.GetAsync("payment-runs")).Sure().Json["runs"]!.AsArray();
        Assert.Equal((40, "4000.00"), ((int)all[0]!["payments"]!, (string)all[0]!["total"]!));
    }

    [Fact]
    public async Task Is_the_same_run_for_the_same_key_and_shows_how_far_it_is()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimAsync(await world.ProviderAsync(), 10);

        var first = await world.Ministry.PostAsync("payment-runs", key: "one");
        var again = await world.Ministry.PostAsync("payment-runs", key: "one");

        Assert.Equal(HttpStatusCode.Accepted, first.Status);
        Assert.Equal(first["paymentRunId"], again["paymentRunId"]);
        Assert.Equal($"/api/v1/payment-runs/{first["paymentRunId"]}", first.Headers["Location"]);
        var run = new Run(world, first["paymentRunId"]!);
        Assert.Equal("beingPutTogether", await run.StageAsync());
        await world.Runs.RunAsync();
        await world.Runs.RunAsync();
        Assert.Equal("proposed", await run.StageAsync());
        Assert.Single((await world.Ministry.GetAsync("payment-runs")).Json["runs"]!.AsArray());
    }

    [Fact]
    public async Task Shows_what_is_different_from_the_run_before()
    {
        await using var world = await PaymentWorld.StartAsync();
        var (moved, grown) = (await world.ProviderAsync("Oud"), await world.ProviderAsync("Groot"));
        await world.ClaimAsync(moved, 10);
        await world.ClaimAsync(grown, 10);
        await world.SendAsync();
        await world.MoveAsync(moved, "BE68539007547034");
        var fresh = await world.ProviderAsync("Nieuw");
        await world.ClaimAsync(moved, 29);
        await world.ClaimAsync(grown, 30);
        await world.ClaimAsync(fresh, 5);

        var differences = (await (await world.ProposeAsync()).ShowAsync()).Json["differences"]!;

        Assert.Equal("20.00", (string?)differences["lastTotal"]);
        Assert.Equal("64.00", (string?)differences["total"]);
        Assert.Equal($"{fresh}", (string?)differences["newPayees"]!.AsArray().Single());
        Assert.Equal(
            (PaymentWorld.TheirAccount, "BE68539007547034"),
            (
                (string?)differences["changedIbans"]![0]!["before"],
                (string?)differences["changedIbans"]![0]!["now"]
            )
        );
        Assert.Equal($"{grown}", (string?)differences["farAbove"]!.AsArray().Single()!["provider"]);
    }

    [Fact]
    public async Task Lists_its_payments_by_page()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimManyAsync(await world.ProviderAsync(), 501, 1);
        var run = await world.ProposeAsync();

        var first = (await run.LinesAsync()).Sure().Json;
        var second = (await run.LinesAsync(500)).Sure().Json;

        Assert.Equal(500, first["lines"]!.AsArray().Count);
        Assert.Equal(500, (int?)first["next"]);
        Assert.Equal(501, (int?)second["lines"]!.AsArray().Single()!["place"]);
        Assert.Null(second["next"]);
    }
}
