using System.Net;
using Wallet.Domain;
using Wallet.Domain.Claims;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

public sealed class Releasing_a_run
{
    [Fact]
    public async Task Is_for_another_person_than_who_proposed_it()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimAsync(await world.ProviderAsync(), 10);
        var run = await world.ProposeAsync();

        var own = await run.ReleaseAsync(world.Ministry, "en");
        var others = await run.ReleaseAsync(world.Fund);

        Assert.Equal((HttpStatusCode.Conflict, "own-run"), (own.Status, own.ProblemCode));
        Assert.Equal(
            "You proposed this payment run yourself. Somebody else has to release it.",
            own["detail"]
        );
        Assert.Equal(HttpStatusCode.NoContent, others.Status);
        Assert.Equal("released", await run.StageAsync());
        Assert.NotEqual(
            (await run.ShowAsync())["proposedBy"],
            (await run.ShowAsync())["releasedBy"]
        );
    }

    [Fact]
    public async Task Needs_to_be_known_from_which_account_is_paid()
    {
        await using var world = await PaymentWorld.StartAsync(builder =>
            builder.Configuration["Payments:Debtor:Iban"] = ""
        );
        await world.ClaimAsync(await world.ProviderAsync(), 10);
        var run = await world.ProposeAsync();

        var refused = await run.ReleaseAsync(world.Fund, "en");

        Assert.Equal("no-account-to-pay-from", refused.ProblemCode);
        Assert.StartsWith(
            "It is not set from which account we pay.",
            refused["detail"],
            StringComparison.Ordinal
        );
        Assert.Equal("proposed", await run.StageAsync());
    }

    [Fact]
    public async Task Can_be_marked_as_sent_after_it_and_not_before()
    {
        await using var world = await PaymentWorld.StartAsync();
        await world.ClaimAsync(await world.ProviderAsync(), 10);
        var run = await world.ProposeAsync();

        Assert.Equal("run-is-elsewhere", (await run.SentAsync()).ProblemCode);
        await run.ReleaseAsync(world.Fund);

        Assert.Equal(HttpStatusCode.NoContent, (await run.SentAsync()).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await run.SentAsync()).Status);
        Assert.Equal("sent", await run.StageAsync());
    }

    [Fact]
    public async Task Withdrawn_lets_its_claims_go_to_the_next_run()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 10);
        var run = await world.ProposeAsync();
        await run.ReleaseAsync(world.Fund);

        Assert.Equal(HttpStatusCode.NoContent, (await run.WithdrawAsync()).Status);

        Assert.Equal("withdrawn", await run.StageAsync());
        Assert.Equal(HttpStatusCode.NotFound, (await run.FileAsync()).Status);
        Assert.Equal(ClaimStanding.Approved, await world.StandingAsync(claim));
        var next = await world.ProposeAsync();
        Assert.Equal("10.00", (await next.ShowAsync())["total"]);
        Assert.NotEqual(run.EndToEnd(claim), next.EndToEnd(claim));
    }

    [Fact]
    public async Task Is_not_withdrawn_without_a_reason_or_once_it_is_at_the_bank()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claim = await world.ClaimAsync(await world.ProviderAsync(), 10);
        var run = await world.SendAsync();

        Assert.Equal(
            "Vul in waarom u de betaalrun intrekt.",
            (await run.WithdrawAsync(" ")).Error("because")
        );
        Assert.Equal("run-is-elsewhere", (await run.WithdrawAsync()).ProblemCode);
        Assert.Equal(ClaimStanding.InRun, await world.StandingAsync(claim));
    }

    [Fact]
    public async Task Of_a_run_that_is_not_there_is_refused_and_nothing_is_shown()
    {
        await using var world = await PaymentWorld.StartAsync();
        var run = new Run(world, $"{Guid.NewGuid()}");

        Assert.Equal(HttpStatusCode.NotFound, (await run.ShowAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await run.FileAsync()).Status);
        Assert.Equal("run-not-there", (await run.ReleaseAsync(world.Fund)).ProblemCode);
        Assert.Equal("run-not-there", (await run.WithdrawAsync()).ProblemCode);
        Assert.Equal("run-not-there", (await run.SentAsync()).ProblemCode);
    }
}
