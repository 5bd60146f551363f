using Npgsql;
using Wallet.Api.Database;
using Wallet.Api.Tests.Hosting;

namespace Wallet.Api.Tests.Faults;

/// A PostgreSQL server of one test alone, as durable as in use: it can be crashed.
internal sealed class DurableServer : IAsyncDisposable
{
    private readonly TemporaryFolder folder;
    private readonly PrivatePostgres server;

    private DurableServer(TemporaryFolder folder, PrivatePostgres server) =>
        (this.folder, this.server) = (folder, server);

    public static async Task<DurableServer> StartAsync()
    {
        var own = new TemporaryFolder();
        return new DurableServer(own, await PrivatePostgres.StartAsync(own.Path));
    }

    public string ConnectionString => server.ConnectionString;

    /// It drops everything at once and comes back on the same port with what is in its log.
    public async Task CrashAsync()
    {
        var anybody = ServerUser.Choose();
        var program = PostgresBinaries.Executable(
            await PostgresBinaries.FindAsync(anybody),
            "pg_ctl"
        );
        var data = Path.Combine(await anybody.ReachableAsync(folder.Path), "postgres");
        var user = await anybody.OwnerOfAsync(data);
        string[] restart = ["restart", "-D", data, "-m", "immediate", "-w"];
        Assert.Null(
            await user.RunAsync(program, [.. restart, "-l", Path.Combine(data, "server.log")], data)
        );
    }

    /// Whether this application is in the middle of a commit: between two statements, or waiting for the pot.
    public async Task<bool> IsInTransactionAsync(string application)
    {
        // Of a pool it could be one from before a crash.
        await using var connection = new NpgsqlConnection($"{ConnectionString};Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            select exists (
                select from pg_stat_activity where application_name = $1
                and (state = 'idle in transaction' or wait_event_type = 'Lock')
            )
            """,
            connection
        )
        {
            Parameters = { new NpgsqlParameter { Value = application } },
        };
        return (bool)(await command.ExecuteScalarAsync())!;
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Dispose();
    }
}
