using System.Globalization;
using Npgsql;
using Wallet.Api.Database;

namespace Wallet.Testing;

/// The PostgreSQL server of this test run, in a folder outside the repository that goes when the run ends.
internal sealed class TestServer
{
    private const string FolderName = "wallet-tests-";

    private readonly PrivatePostgres server;

    private TestServer(PrivatePostgres server) => this.server = server;

    public static async Task<TestServer> StartAsync()
    {
        // A run that was killed could not clean up behind itself.
        foreach (var left in Directory.GetDirectories(Path.GetTempPath(), $"{FolderName}*"))
        {
            await RemoveAsync(left);
        }
        var folder = Path.Combine(Path.GetTempPath(), $"{FolderName}{Guid.NewGuid():n}");
        var started = await PrivatePostgres.StartAsync(folder, durable: false);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            started.DisposeAsync().AsTask().GetAwaiter().GetResult();
            Directory.Delete(folder, recursive: true);
        };
        return new TestServer(started);
    }

    public string ConnectionStringOf(string database) =>
        WalletDatabase.Prepared(
            new NpgsqlConnectionStringBuilder(server.ConnectionString)
            {
                Database = database,
                // Every test class has a pool of its own: idle connections must not pile up to the server's limit.
                ConnectionIdleLifetime = 5,
                ConnectionPruningInterval = 2,
            }.ConnectionString
        );

    public async Task CreateAsync(string database, string template) =>
        await ExecuteAsync(
            string.Create(
                CultureInfo.InvariantCulture,
                $"create database {database} template {template}"
            )
        );

    /// A database can only be copied while nobody is connected to it.
    public async Task CloseAsync(string database)
    {
        await ExecuteAsync($"alter database {database} allow_connections false");
        await ExecuteAsync(
            $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}'"
        );
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private static async Task RemoveAsync(string folder)
    {
        try
        {
            await PrivatePostgres.RemoveUnusedAsync(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Another run takes it away at this moment, or it is another user's.
        }
    }
}
