using Npgsql;
using Wallet.Api.Auth;
using Wallet.Api.OpenApi;
using Wallet.Api.People;
using Wallet.Api.Requests;
using Wallet.Api.Schemes;
using Wallet.Projections.EventStore;

namespace Wallet.Api.Hosting;

/// The composition root: everything the host is made of, in the order in which a request meets it.
public static class WalletHost
{
    // A launch profile would say so too, but "dotnet run" then writes a line of its own into what commands print.
#if DEBUG
    private static readonly string DefaultEnvironment = Environments.Development;
#else
    private static readonly string DefaultEnvironment = Environments.Production;
#endif

    private const string DefaultAddress = "http://localhost:5080";

    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        // Content beside the program: it may be started from any folder, and relative paths stay the caller's.
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                Args = args,
                ApplicationName = typeof(WalletHost).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                EnvironmentName = GivenEnvironment(args) ?? DefaultEnvironment,
            }
        );
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls(DefaultAddress);
        }
        return builder;
    }

    private static string? GivenEnvironment(string[] args) =>
        new ConfigurationBuilder()
            .AddEnvironmentVariables("DOTNET_")
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddCommandLine(args)
            .Build()["environment"];

    public static WebApplication Build(WebApplicationBuilder builder, string connectionString)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = Limits.RequestBodyBytes;
        });
        builder.Services.AddSingleton(
            new NpgsqlDataSourceBuilder(connectionString) { Name = "wallet" }
                .UseNodaTime()
                .Build()
        );
        builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
        builder.AddPersonVault();
        builder.AddEventStore();
        builder.AddWalletLogin();
        builder.Services.AddHealth();
        builder.Services.AddMetrics(builder.Configuration);
        builder.Services.AddApiDescription();
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            // A request may leave a field out: the use case says what is missing, all at once.
            var options = WalletJson.Configure(json.SerializerOptions);
            options.RespectRequiredConstructorParameters = false;
            options.AllowDuplicateProperties = false;
        });
        builder.Services.AddRazorPages();

        var app = builder.Build();
        app.UseSecurityHeaders();
        app.UseRequestLocalization(Languages.Configure); // before errors: they speak the caller's language too
        app.UseWhen(Paths.IsApi, ApiErrors.UseApiErrors);
        app.UseWhen(context => !Paths.IsApi(context), PageErrors.UsePageErrors);
        app.UseRouting();

        app.UseWalletLogin();
        app.UseAntiforgery();

        app.MapStaticAssets().AllowAnonymous();
        app.MapHealth();
        app.MapApiDescription();
        app.MapTermsSchema();
        app.MapApi();
        app.MapLanguageChoice();
        app.MapRazorPages();
        return app;
    }
}
