using Npgsql;
using Wallet.Api.Hosting;

namespace Wallet.Api.Database;

/// A PostgreSQL server of our own in a folder. It outlives a killed process and is found again; its last user stops it.
public sealed class PrivatePostgres : IAsyncDisposable
{
    private readonly ServerFolder folder;
    private readonly PostgresCluster cluster;
    private readonly IDisposable use;

    private PrivatePostgres(ServerFolder folder, PostgresCluster cluster, IDisposable use, int port)
    {
        this.folder = folder;
        this.cluster = cluster;
        this.use = use;
        ConnectionString = $"Host=127.0.0.1;Port={port};Username=postgres;Database=wallet";
    }

    public string ConnectionString { get; }

    /// Without durability it is faster, and a power failure may cost everything: for tests.
    public static async Task<PrivatePostgres> StartAsync(string path, bool durable = true)
    {
        try
        {
            var user = ServerUser.Choose();
            var binaries = await PostgresBinaries.FindAsync(user);
            var place = new ServerFolder(await user.ReachableAsync(Path.GetFullPath(path)));
            var found = new PostgresCluster(
                binaries,
                place.Data,
                await user.OwnerOfAsync(place.Data)
            );

            using var turn = await place.TakeTurnAsync();
            await found.InitialiseAsync();
            var port = await found.LivePortAsync() ?? await found.StartAsync(durable);
            var server = new PrivatePostgres(place, found, place.BecomeUser(), port);
            await server.CreateDatabaseAsync();
            return server;
        }
        catch (UnauthorizedAccessException e)
        {
            throw new CannotStartException(
                $"The folder for PostgreSQL is not ours to use: {e.Message}"
            );
        }
    }

    public async ValueTask DisposeAsync()
    {
        using var turn = await folder.TakeTurnAsync();
        use.Dispose();
        if (!folder.HasUsers())
        {
            await cluster.StopAsync();
        }
    }

    /// Takes away what a dead process left: the server, and its data with it. Nothing happens while somebody uses it.
    public static async Task RemoveUnusedAsync(string path)
    {
        var user = ServerUser.Choose();
        var place = new ServerFolder(path);
        using var turn = await place.TakeTurnAsync();
        if (place.HasUsers())
        {
            return;
        }
        if (Directory.Exists(place.Data))
        {
            var binaries = await PostgresBinaries.FindAsync(user);
            await new PostgresCluster(
                binaries,
                place.Data,
                await user.OwnerOfAsync(place.Data)
            ).StopAsync();
        }
        Directory.Delete(path, recursive: true);
    }

    private async Task CreateDatabaseAsync()
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(ConnectionString)
            {
                Database = "postgres",
                Pooling = false,
            }.ConnectionString
        );
        await connection.OpenAsync();
        await using var find = new NpgsqlCommand(
            "select 1 from pg_database where datname = 'wallet'",
            connection
        );
        if (await find.ExecuteScalarAsync() is null)
        {
            await using var create = new NpgsqlCommand("create database wallet", connection);
            await create.ExecuteNonQueryAsync();
        }
    }
}
