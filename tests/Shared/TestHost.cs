using Microsoft.AspNetCore.Builder;
using Wallet.Api.Hosting;

namespace Wallet.Testing;

/// The real host in this process, on a port of its own and on the database that it is given.
public sealed class TestHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private TestHost(WebApplication app)
    {
        this.app = app;
        // Whoever asks first whether a large body is welcome waits for the answer, also on a busy machine.
        Client = new HttpClient(
            new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }
        )
        {
            BaseAddress = new Uri(app.Urls.First()),
        };
    }

    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    /// Arrange replaces services or settings; map adds endpoints that only a test needs.
    public static async Task<TestHost> StartAsync(
        string connectionString,
        Action<WebApplicationBuilder>? arrange = null,
        Action<WebApplication>? map = null,
        string environment = "Development"
    )
    {
        var builder = WalletHost.CreateBuilder([
            "--urls",
            "http://127.0.0.1:0",
            "--environment",
            environment,
        ]);
        builder.Configuration["History:Automatic"] = "false"; // hosts of one test run would share a file of hashes
        arrange?.Invoke(builder);
        var host = WalletHost.Build(builder, connectionString);
        map?.Invoke(host);
        await host.StartAsync();
        return new TestHost(host);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync(); // as Ctrl-C does: what was accepted is answered
        await app.DisposeAsync();
    }
}
