using System.Net;
using System.Net.Sockets;

namespace Wallet.Api.Tests.Hosting;

public sealed class A_serving_process : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string PostmasterFile => folder.Of(".wallet/postgres/postmaster.pid");

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Stops_with_its_server_at_Ctrl_C_and_at_SIGTERM()
    {
        foreach (
            var stop in new Action<AppProcess>[] { app => app.Interrupt(), app => app.Terminate() }
        )
        {
            await using var app = Start();
            using var client = new HttpClient { BaseAddress = await app.StartedAsync() };
            Assert.Equal(
                "Healthy",
                await client.GetStringAsync(new Uri("/health/ready", UriKind.Relative))
            );
            Assert.True(File.Exists(PostmasterFile));

            stop(app);

            Assert.Equal(0, await app.ExitAsync());
            Assert.False(File.Exists(PostmasterFile));
            Assert.Empty(app.Errors);
        }
    }

    [Fact]
    public async Task Leaves_its_server_to_the_next_when_killed()
    {
        await using var killed = Start();
        await killed.StartedAsync();
        var server = await File.ReadAllTextAsync(PostmasterFile);
        killed.Kill();
        await killed.ExitAsync();

        await using var next = Start();
        await next.StartedAsync();

        Assert.Equal(server, await File.ReadAllTextAsync(PostmasterFile));
        next.Interrupt();
        Assert.Equal(0, await next.ExitAsync());
        Assert.False(File.Exists(PostmasterFile));
    }

    [Fact]
    public async Task Says_in_one_line_that_its_port_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, port: 0);
        other.Start();

        await using var app = Start($"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}");

        Assert.Equal(1, await app.ExitAsync());
        Assert.Contains(
            "is in use by another program",
            Assert.Single(app.Errors),
            StringComparison.Ordinal
        );
        Assert.False(File.Exists(PostmasterFile));
    }

    [Fact]
    public async Task Says_in_one_line_that_PostgreSQL_is_not_where_it_was_said_to_be()
    {
        await using var app = AppProcess.Start(
            folder.Path,
            [],
            ("ASPNETCORE_ENVIRONMENT", "Development"),
            ("WALLET_PG_BIN", folder.Path)
        );

        Assert.Equal(1, await app.ExitAsync());
        Assert.StartsWith("WALLET_PG_BIN is ", Assert.Single(app.Errors), StringComparison.Ordinal);
    }

    private AppProcess Start(string address = "http://127.0.0.1:0") =>
        AppProcess.Start(
            folder.Path,
            ["--urls", address],
            ("ASPNETCORE_ENVIRONMENT", "Development")
        );
}
