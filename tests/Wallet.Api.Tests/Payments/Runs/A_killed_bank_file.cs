using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.Tests.Hosting;
using Wallet.Api.Tests.Pages;
using Wallet.Domain.Claims;
using Wallet.Testing;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

/// The command as a process of its own, killed when all claims were told and their run was not.
public sealed class A_killed_bank_file
{
    private const string Waiting =
        "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";

    private const string Others =
        "select count(*) from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()";

    [Fact]
    public async Task Leaves_nothing_half_shows_how_far_it_was_and_is_booked_by_who_comes_next()
    {
        await using var world = await PaymentWorld.StartAsync();
        var claims = await world.ClaimManyAsync(await world.ProviderAsync(), 600);
        var run = await world.SendAsync();
        var statement = new Statement();
        foreach (var claim in claims)
        {
            statement.Paid(run.EndToEnd(claim), "100.00");
        }
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "statement.xml");
        await File.WriteAllTextAsync(path, statement.Xml);
        await using (var busy = await HoldAsync(world, run.Value))
        await using (var killed = Start(world, path))
        {
            await Until.SoAsync(async () => await CountAsync(world, Waiting) > 0);
            killed.Kill();
            await killed.ExitAsync();
            await busy.RollbackAsync();
        }
        await Until.SoAsync(async () => await CountAsync(world, Others) == 0);
        var file = Assert.Single(
            (await world.Ministry.GetAsync("bank-files")).Json["files"]!.AsArray()
        )!;
        Assert.Equal(
            (600, 600, false),
            ((int)file["entries"]!, (int)file["done"]!, (bool)file["isBooked"]!)
        );
        Assert.Equal(ClaimStanding.InRun, await world.StandingAsync(claims[0]));
        using var ministry = await Visitor.LoggedInAsync(world.Wallet, "ministerie");
        var page = $"/administration/payments/bank-files/{file["bankFileId"]}";
        Assert.Contains(
            "600 van 600 boekingen",
            (await ministry.GetAsync(page)).Main,
            StringComparison.Ordinal
        );

        await world.BankFiles.RunAsync();

        Assert.Contains(
            "Betaald 600",
            (await ministry.GetAsync(page)).Main,
            StringComparison.Ordinal
        );
        Assert.Equal("done", await run.StageAsync());
        Assert.Equal(
            600,
            await CountAsync(world, "select count(*) from mt_events where type = 'claim.paid.v1'")
        );
        Assert.Equal(0, await CountAsync(world, "select count(*) from pg_largeobject_metadata"));
    }

    // Whoever tells the run waits until this is over.
    private static async Task<NpgsqlTransaction> HoldAsync(PaymentWorld world, Guid run)
    {
        var connection = await world
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(
            $"set local idle_in_transaction_session_timeout = 0; select from mt_streams where id = '{run}' for update",
            connection,
            transaction
        );
        await command.ExecuteNonQueryAsync();
        return transaction;
    }

    private static AppProcess Start(PaymentWorld world, string file) =>
        AppProcess.Start(
            AppContext.BaseDirectory,
            ["payments", "import", file],
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
