using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Api.Tests.Hosting;
using Wallet.Testing.Payments;

namespace Wallet.Api.Tests.Payments.Runs;

/// A command in a process of its own, beside a wallet with the same database, and ways to stop it where it hurts.
internal sealed class ProgramToKill(PaymentWorld world)
{
    public AppProcess Start(params string[] command) =>
        AppProcess.Start(
            AppContext.BaseDirectory,
            command,
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("ConnectionStrings__Wallet", world.Wallet.Database)
        );

    /// A transaction that has done this: who needs the same row waits until it is over.
    public async Task<NpgsqlTransaction> HoldAsync(string statement)
    {
        var connection = await world
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .OpenConnectionAsync();
        var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(
            $"set local idle_in_transaction_session_timeout = 0; {statement}",
            connection,
            transaction
        );
        await command.ExecuteNonQueryAsync();
        return transaction;
    }

    public Task UntilItWaitsAsync() =>
        Until.SoAsync(async () =>
            await CountAsync(
                "select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'"
            ) > 0
        );

    /// The database learns late that a process is gone.
    public Task UntilItIsGoneAsync() =>
        Until.SoAsync(async () =>
            await CountAsync(
                "select count(*) from pg_stat_activity where datname = current_database() and state <> 'idle' and pid <> pg_backend_pid()"
            ) == 0
        );

    public async Task<long> CountAsync(string query)
    {
        await using var command = world
            .Wallet.Services.GetRequiredService<NpgsqlDataSource>()
            .CreateCommand(query);
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
