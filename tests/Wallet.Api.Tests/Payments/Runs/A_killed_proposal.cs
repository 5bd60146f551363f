using Wallet.Api.Tests.Desk;
using Wallet.Domain.Claims;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

/// The command as a process of its own, killed when all claims are in the run and the run itself is not there yet.
public sealed class A_killed_proposal
{
    [Fact]
    public async Task Leaves_nothing_half_and_is_the_same_run_when_somebody_goes_on_with_it()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claims = await world.ClaimManyAsync(await world.ProviderAsync(), 600);
        var asked = (await world.Ministry.PostAsync("payment-runs")).Sure();
        var run = new Run(world, asked["paymentRunId"]!);
        var program = new ProgramToKill(world);
        // Whoever starts the same stream waits until this is over.
        await using (
            var busy = await program.HoldAsync(
                $"insert into mt_streams (id, type, version, timestamp, tenant_id) values ('{run.Value}', 'payment_run', 1, now(), '*DEFAULT*')"
            )
        )
        await using (var killed = program.Start("payments", "propose"))
        {
            await program.UntilItWaitsAsync();
            Assert.Equal(600, (int)(await run.ShowAsync()).Json["progress"]!["looked"]!);
            killed.Kill();
            await killed.ExitAsync();
            await busy.RollbackAsync();
        }
        await program.UntilItIsGoneAsync();
        Assert.Equal("beingPutTogether", await run.StageAsync());
        Assert.Equal(ClaimStanding.Approved, await world.StandingAsync(claims[0]));

        await using var again = program.Start("payments", "propose");

        Assert.Equal(0, await again.ExitAsync());
        Assert.Contains("1 runs were waiting", again.Output, StringComparison.Ordinal);
        var shown = (await run.ShowAsync()).Sure();
        Assert.Equal(
            ("proposed", 600, "60000.00"),
            (shown["stage"], (int)shown.Json["payments"]!, shown["total"])
        );
        Assert.Equal(
            600,
            await program.CountAsync(
                "select count(*) from mt_events where type = 'claim.put-in-run.v1'"
            )
        );
        await Books.AssertLedgerAsync(world.Wallet.Services);
    }
}
