using System.Collections.Concurrent;
using Npgsql;

namespace Wallet.Testing;

/// Databases for tests, as many as wanted, on the one server of the run. Each call gives a connection string to a fresh one.
public static class TestDatabase
{
    private static readonly Lazy<Task<TestServer>> Server = new(TestServer.StartAsync);

    private static readonly ConcurrentDictionary<string, Lazy<Task>> Templates = new(
        StringComparer.Ordinal
    );

    private static int count;

    public static Task<string> CreateAsync() => CreateAsync(template: "template1");

    /// Prepared once in a run and then copied. The name is for SQL: small letters, digits and underscores.
    public static async Task<string> CreateFromTemplateAsync(
        string name,
        Func<string, Task> prepare
    )
    {
        var template = $"template_{name}";
        await Templates
            .GetOrAdd(template, _ => new Lazy<Task>(() => PrepareAsync(template, prepare)))
            .Value;
        return await CreateAsync(template);
    }

    /// Opened as the product does.
    public static NpgsqlDataSource SourceOf(string database) =>
        new NpgsqlDataSourceBuilder(database).UseNodaTime().Build();

    private static async Task PrepareAsync(string template, Func<string, Task> prepare)
    {
        var server = await Server.Value;
        await server.CreateAsync(template, "template1");
        await prepare(server.ConnectionStringOf(template));
        await server.CloseAsync(template);
    }

    private static async Task<string> CreateAsync(string template)
    {
        var server = await Server.Value;
        var database = $"test_{Interlocked.Increment(ref count)}";
        await server.CreateAsync(database, template);
        return server.ConnectionStringOf(database);
    }
}
