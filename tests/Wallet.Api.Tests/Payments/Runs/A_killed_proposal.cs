using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.Tests.Desk;
using Wallet.Api.Tests.Hosting;
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
        await using (var busy = await HoldStreamAsync(world, run.Value))
        await using (var killed = Start(world))
        {
            await Until.SoAsync(async () =>
                await CountAsync(
                    world,
                    "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
                ) > 0
            );
            Assert.Equal(600, (int)(await run.ShowAsync()).Json["progress"]!["looked"]!);
            killed.Kill();
            await killed.ExitAsync();
            await busy.RollbackAsync();
        }
        await Until.SoAsync(async () => await CountAsync(world, Others) == 0);
        Assert.Equal("beingPutTogether", await run.StageAsync());
        Assert.Equal(ClaimStanding.Approved, await world.StandingAsync(claims[0]));

        await using var again = Start(world);

        Assert.Equal(0, await again.ExitAsync());
        Assert.Contains("1 runs were waiting", again.Output, StringComparison.Ordinal);
        var shown = (await run.ShowAsync()).Sure();
        Assert.Equal(
            ("proposed", 600, "60000.00"),
            (shown["stage"], (int)shown.Json["payments"]!, shown["total"])
        );
        Assert.Equal(
            600,
            await CountAsync(
                world,
                "select count(*) from mt_events where type = 'claim.put-in-run.v1'"
            )
        );
        await Books.AssertLedgerAsync(world.Wallet.Services);
    }

    private const string Others =
        "select count(*) from pg_stat_activity where datname = current_database() and state = 'active' and pid <> pg_backend_pid()";

    // Whoever starts the same stream waits until this is over.
    private static async Task<NpgsqlTransaction> HoldStreamAsync(PaymentWorld world, Guid run)
    {
        var connection = await world
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(
            $"set local idle_in_transaction_session_timeout = 0; insert into mt_streams (id, type, version, timestamp, tenant_id) values ('{run}', 'payment_run', 1, now(), '*DEFAULT*')",
            connection,
            transaction
        );
        await command.ExecuteNonQueryAsync();
        return transaction;
    }

    private static AppProcess Start(PaymentWorld world) =>
        AppProcess.Start(
            AppContext.BaseDirectory,
            ["payments", "propose"],
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ConnectionStrings__Wallet", world.Wallet.Database)
        );

    private static async Task<long> CountAsync(PaymentWorld world, string query)
    {
        await using var command = world
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(query);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
