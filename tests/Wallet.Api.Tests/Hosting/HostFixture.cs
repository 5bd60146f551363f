using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Wallet.Testing;

namespace Wallet.Api.Tests.Hosting;

/// The host with a few doors that exist only to fail.
public sealed class HostFixture : IAsyncLifetime
{
    private TestHost? host;

    public HttpClient Client => host!.Client;

    public async Task InitializeAsync() =>
        host = await TestHost.StartAsync(await TestDatabase.CreateAsync(), map: MapFailures);

    public async Task DisposeAsync() => await host!.DisposeAsync();

    private static void MapFailures(WebApplication app)
    {
        var doors = app.MapGroup("").AllowAnonymous();
        doors.MapPost("/api/v1/deposits", (Deposit deposit) => deposit);
        doors.MapGet("/api/v1/deposits", (int page) => page);
        doors.MapGet("/api/v1/failing", string () => throw new InvalidOperationException("secret"));
        doors.MapGet("/api/v1/forbidden", () => TypedResults.StatusCode(403));
        doors.MapGet("/failing", string () => throw new InvalidOperationException("secret"));
        doors.MapPost("/failing", string () => throw new InvalidOperationException("secret"));
    }

    internal sealed record Deposit(long AmountCents, Line[] Lines)
    {
        public required string Key { get; init; }
    }

    internal sealed record Line(long Cents);
}
