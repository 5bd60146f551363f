using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.Options;
using Wallet.Api.Auth;
using Wallet.Api.Auth.Development;
using Wallet.Api.Database;
using Wallet.Api.Demo;
using Wallet.Projections.Schemes;

namespace Wallet.Api.Hosting;

/// From the start to the end of a serving process. What keeps it from starting is told in a line, not in a stack trace.
public static class Serve
{
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            await ServeAsync(args);
            return 0;
        }
        catch (CannotStartException reason)
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return 1;
        }
    }

    private static async Task ServeAsync(string[] args)
    {
        var builder = WalletHost.CreateBuilder(args);
        ProductionGuard.Check(builder);
        CheckSchemes();
        var started = false;
        KeepStackTracesOfAFailedStartOut(builder.Logging, () => started);

        await using var database = await WalletDatabase.OpenAsync(builder.Configuration);
        await using var app = WalletHost.Build(builder, database.ConnectionString);
        await StartAsync(app);
        started = true;
        if (app.Configuration.GetValue<bool>("Demo:Seed"))
        {
            await DemoSeed.RunAsync(app.Services);
        }
        Greet(app);
        await app.WaitForShutdownAsync();
    }

    private static void CheckSchemes()
    {
        try
        {
            SchemesFolder.Find().Calendars();
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new CannotStartException(e.Message);
        }
    }

    // Both log a failed start with its stack trace and then throw it: once is enough.
    private static void KeepStackTracesOfAFailedStartOut(
        ILoggingBuilder logging,
        Func<bool> started
    ) =>
        logging
            .AddFilter(
                "Microsoft.AspNetCore.Server.Kestrel",
                level => level >= LogLevel.Warning && started()
            )
            .AddFilter(
                "Microsoft.Extensions.Hosting.Internal.Host",
                level => level >= LogLevel.Warning && started()
            );

    private static async Task StartAsync(WebApplication app)
    {
        try
        {
            await app.StartAsync();
        }
        catch (IOException e) when (e.InnerException is AddressInUseException)
        {
            throw new CannotStartException(
                $"{string.Join(", ", app.Urls)} is in use by another program: stop that, or choose another with --urls http://localhost:5081."
            );
        }
    }

    private static void Greet(WebApplication app)
    {
        var took = DateTime.Now - Process.GetCurrentProcess().StartTime;
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{string.Join(", ", app.Urls)} (started in {took.TotalSeconds:0.0} seconds; Ctrl-C stops it)"
            )
        );
        if (app.Services.GetRequiredService<IOptions<LoginOptions>>().Value.Development)
        {
            Console.WriteLine("Log in as one of these, without a password:");
            foreach (var persona in Persona.All)
            {
                Console.WriteLine($"  {persona.Id, -12}{persona.Name}: {persona.About}");
            }
        }
    }
}
