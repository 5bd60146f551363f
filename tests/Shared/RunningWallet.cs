using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime.Testing;
using Wallet.Api.Auth.Development;
using Wallet.Api.Demo;

namespace Wallet.Testing;

/// The product as people meet it: the real host on a database of its own, and callers who log in at its development issuer.
public sealed class RunningWallet : IAsyncDisposable
{
    private static readonly FakeClock DemoDay = FakeClock.FromUtc(2026, 11, 25, 9, 0, 0);

    private readonly TestHost host;

    private RunningWallet(TestHost host, string database) =>
        (this.host, Database) = (host, database);

    public string Database { get; }

    public HttpClient Http => host.Client;

    public IServiceProvider Services => host.Services;

    public ApiClient Anonymous => new(Http);

    /// On a database with nothing in it but tables.
    /// <param name="arrange">Replaces settings and services.</param>
    public static async Task<RunningWallet> EmptyAsync(
        IClock? clock = null,
        Action<WebApplicationBuilder>? arrange = null
    ) => await StartAsync(await EmptyDatabaseAsync(), clock, arrange: arrange);

    /// On a database with the demo data in it.
    public static async Task<RunningWallet> WithDemoAsync(IClock? clock = null) =>
        await StartAsync(await DemoDatabaseAsync(), clock);

    /// With the demo data, on a day before its courses start: whoever looks at courses or days sees the same every year.
    /// <param name="clock">Goes on from there; null stays there.</param>
    /// <param name="arrange">Replaces settings and services.</param>
    public static async Task<RunningWallet> OnDemoDayAsync(
        IClock? clock = null,
        Action<WebApplicationBuilder>? arrange = null
    ) => await StartAsync(await DemoDayDatabaseAsync(), clock ?? DemoDay, arrange: arrange);

    /// <param name="reacts">Whether what follows from events is done too.</param>
    public static async Task<RunningWallet> StartAsync(
        string database,
        IClock? clock = null,
        bool reacts = true,
        Action<WebApplicationBuilder>? arrange = null
    ) =>
        new(
            await TestHost.StartAsync(
                database,
                builder =>
                {
                    builder.Logging.AddFilter("Wallet.Api.Desk", LogLevel.None);
                    builder.Configuration["Draws:Automatic"] = "false"; // a test holds its own
                    builder.Configuration["Payments:Automatic"] = "false";
                    builder.Configuration["Reactions:Automatic"] = $"{reacts}";
                    builder.Configuration["Enrolments:Automatic"] = "false"; // and lets time pass itself
                    if (clock is not null)
                    {
                        builder.Services.AddSingleton(clock);
                    }
                    arrange?.Invoke(builder);
                }
            ),
            database
        );

    public static Task<string> EmptyDatabaseAsync() =>
        TestDatabase.CreateFromTemplateAsync(
            "empty",
            async database =>
            {
                await using var wallet = await StartAsync(database);
            }
        );

    public static Task<string> DemoDayDatabaseAsync() =>
        TestDatabase.CreateFromTemplateAsync(
            "demo_day",
            async database =>
            {
                await using var wallet = await StartAsync(database, DemoDay);
                await DemoSeed.RunAsync(wallet.Services);
            }
        );

    public static Task<string> DemoDatabaseAsync() =>
        TestDatabase.CreateFromTemplateAsync(
            "demo",
            async database =>
            {
                await using var wallet = await StartAsync(database);
                await DemoSeed.RunAsync(wallet.Services);
            }
        );

    public async Task<string> TokenAsync(string persona)
    {
        using var form = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "password",
                ["client_id"] = "wallet-cli",
                ["username"] = persona,
                ["password"] = "any",
            }
        );
        using var answer = await Http.PostAsync(
            new Uri("/dev-login/v2.0/token", UriKind.Relative),
            form
        );
        var json = await answer.Content.ReadAsStringAsync();
        return (string?)JsonNode.Parse(json)?["access_token"]
            ?? throw new InvalidOperationException(json);
    }

    public async Task<ApiClient> LogInAsync(string persona) => new(Http, await TokenAsync(persona));

    public async Task<Citizen> CitizenAsync(string persona)
    {
        var api = await LogInAsync(persona);
        var me = (await api.GetAsync("me")).Sure();
        return new Citizen(api, Guid.Parse(me["accountId"]!));
    }

    public async Task<Employer> EmployerAsync(string persona) =>
        new(
            await LogInAsync(persona),
            ((Persona.Employer)Persona.Find(persona)!).CompanyNumber.Value
        );

    public async Task<TrainingProvider> ProviderAsync(string persona)
    {
        var api = await LogInAsync(persona);
        var me = (await api.GetAsync("me")).Sure();
        return new TrainingProvider(api, Guid.Parse(me["providerId"]!));
    }

    public async Task<Administrator> AdministratorAsync(string persona = "ministerie") =>
        new(await LogInAsync(persona));

    public async ValueTask DisposeAsync() => await host.DisposeAsync();
}
