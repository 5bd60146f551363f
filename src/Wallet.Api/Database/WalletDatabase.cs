using Npgsql;
using Wallet.Api.Hosting;

namespace Wallet.Api.Database;

/// The database that the host works on: the given one, or else a private server's.
public sealed class WalletDatabase : IAsyncDisposable
{
    private readonly PrivatePostgres? server;

    private WalletDatabase(string connectionString, PrivatePostgres? server)
    {
        ConnectionString = Prepared(connectionString);
        this.server = server;
    }

    public string ConnectionString { get; }

    public static string? Given(IConfiguration configuration) =>
        configuration.GetConnectionString("Wallet") is { Length: > 0 } given ? given : null;

    public static async Task<WalletDatabase> OpenAsync(IConfiguration configuration)
    {
        if (Given(configuration) is { } given)
        {
            return new WalletDatabase(given, server: null);
        }
        var own = await PrivatePostgres.StartAsync(WalletFolder.Path);
        return new WalletDatabase(own.ConnectionString, own);
    }

    /// Automatic preparing gives half as much again in throughput. Two processes find room in a PostgreSQL with its default of 100 connections.
    /// A process that hangs in the middle of a commit loses its locks after two seconds.
    /// What the given string says of these, later, wins.
    public static string Prepared(string connectionString) =>
        new NpgsqlConnectionStringBuilder(
            "Max Auto Prepare=50;Auto Prepare Min Usages=2;Maximum Pool Size=40;Options=-c idle_in_transaction_session_timeout=2s;"
                + connectionString
        ).ConnectionString;

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }
    }
}
