using Marten;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Auth;
using Wallet.Api.Providers;
using Wallet.Domain;
using Wallet.Testing;

namespace Wallet.Api.Tests.Auth;

/// The host with a door for each role, as page and as endpoint, that tells who came in.
public sealed class LoginHost : IAsyncLifetime
{
    private TestHost? host;

    public Uri Address => host!.Client.BaseAddress!;

    public IServiceProvider Services => host!.Services;

    public HttpClient Client => host!.Client;

    public async Task InitializeAsync()
    {
        host = await TestHost.StartAsync(await TestDatabase.CreateAsync(), map: MapDoors);
        await AdmitAsync("Klikvaardig", "00562213");
        await AdmitAsync("Vakhuis", "00310427");
    }

    public async Task DisposeAsync() => await host!.DisposeAsync();

    private async Task AdmitAsync(string name, string companyNumber)
    {
        await using var session = Services
            .GetRequiredService<IDocumentStore>()
            .LightweightSession();
        session.Store(
            new AdmittedProvider(new ProviderId(Guid.CreateVersion7()), name, companyNumber)
        );
        await session.SaveChangesAsync();
    }

    private static void MapDoors(WebApplication app)
    {
        foreach (var at in new[] { "", "/api/v1" })
        {
            app.MapGet($"{at}/for-citizens", Tell).RequireAuthorization(Allow.Citizen);
            app.MapGet($"{at}/for-employers", Tell).RequireAuthorization(Allow.Employer);
            app.MapGet($"{at}/for-providers", Tell).RequireAuthorization(Allow.Provider);
            app.MapGet($"{at}/for-administrators", Tell).RequireAuthorization(Allow.Administrator);
            app.MapGet($"{at}/for-auditors", Tell).RequireAuthorization(Allow.Auditor);
            app.MapGet($"{at}/for-nobody-in-particular", Tell);
        }
        app.MapGet("/for-all", Tell).AllowAnonymous();
        app.MapGet(
                "/logout-token",
                (HttpContext context, IAntiforgery antiforgery) =>
                    antiforgery.GetAndStoreTokens(context).RequestToken
            )
            .AllowAnonymous();
    }

    private static string Tell(Actor actor, HttpContext context) =>
        $"{actor.Id} {actor.Assurance} {context.User.DisplayName()}".TrimEnd();
}
