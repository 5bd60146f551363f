using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Wallet.Api.Database;

namespace Wallet.Api.Hosting;

/// <summary>A command that works on the database without serving.</summary>
public static class DatabaseCommand
{
    public static Task<int> RunAsync(Func<IServiceProvider, Task<int>> work) =>
        RunAsync(_ => { }, app => work(app.Services));

    /// <summary>With what runs in a serving process, such as the desk and the bus, but without a door; to react is left to a process that serves.</summary>
    public static Task<int> RunOnRunningHostAsync(Func<IServiceProvider, Task<int>> work) =>
        RunAsync(
            builder =>
            {
                builder.Services.AddSingleton<IServer, NoServer>();
                builder.Configuration["Reactions:Automatic"] = "false";
                builder.Configuration["Enrolments:Automatic"] = "false";
            },
            async app =>
            {
                await app.StartAsync();
                var code = await work(app.Services);
                await app.StopAsync();
                return code;
            }
        );

    private static async Task<int> RunAsync(
        Action<WebApplicationBuilder> arrange,
        Func<WebApplication, Task<int>> work
    )
    {
        try
        {
            var builder = WalletHost.CreateBuilder([]);
            ProductionGuard.Check(builder);
            await using var database = await WalletDatabase.OpenAsync(builder.Configuration);
            arrange(builder);
            await using var app = WalletHost.Build(builder, database.ConnectionString);
            return await work(app);
        }
        catch (CannotStartException reason)
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return 2;
        }
    }

    private sealed class NoServer : IServer
    {
        public IFeatureCollection Features { get; } = new FeatureCollection();

        public Task StartAsync<TContext>(
            IHttpApplication<TContext> application,
            CancellationToken cancellationToken
        )
            where TContext : notnull => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public void Dispose() { }
    }
}
