using System.Buffers.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using OpenIddict.Server;
using Wallet.Domain;
using Wallet.Projections.Catalogue;
using Wallet.Testing;

namespace Wallet.Api.Tests.Providers;

/// The host on the day of the demo, 25 November 2026, and training providers of a test's own.
public sealed class ProviderFixture : IAsyncLifetime
{
    private int made;

    public RunningWallet Wallet { get; private set; } = null!;

    public Administrator Ministry { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Wallet = await RunningWallet.OnDemoDayAsync();
        Ministry = await Wallet.AdministratorAsync();
    }

    public async Task DisposeAsync() => await Wallet.DisposeAsync();

    /// One that has a course and was not admitted.
    internal async Task<SomeProvider> OfferingAsync()
    {
        var number = Interlocked.Increment(ref made);
        var provider = new SomeProvider(
            Guid.CreateVersion7(),
            $"Opleider {number}",
            $"{70000000 + number}"
        );
        await Wallet.OfferAsync(
            Money.Euro(100),
            [],
            startDay: new LocalDate(2027, 2, 1),
            provider: new CourseProvider(provider.Id, provider.Name, provider.CompanyNumber)
        );
        return provider;
    }

    internal async Task<SomeProvider> AdmittedAsync(string validUntil = "2030-12-31")
    {
        var provider = await OfferingAsync();
        (await AdmitAsync(provider, validUntil)).Sure();
        return provider;
    }

    internal Task<Answer> AdmitAsync(
        SomeProvider provider,
        string validUntil = "2030-12-31",
        string? key = null
    ) => Ministry.AdmitAsync(provider.Id, provider.Name, provider.CompanyNumber, validUntil, key);

    /// Two people who log in for one provider.
    internal async Task<(TrainingProvider One, TrainingProvider Other)> PeopleAsync(
        SomeProvider provider
    ) =>
        (
            new(await LogInAsync(provider, "een"), provider.Id),
            new(await LogInAsync(provider, "ander"), provider.Id)
        );

    // The issuer knows personas only: one of its tokens, for somebody else, under its own signature.
    internal async Task<ApiClient> LogInAsync(SomeProvider provider, string person)
    {
        var token = await Wallet.TokenAsync("peter");
        var claims = JsonNode.Parse(Base64Url.DecodeFromChars(token.Split('.')[1]))!;
        claims["urn:nl-eid-gdi:1.0:LegalSubjectID"] = provider.CompanyNumber;
        claims["sub"] = person;
        var options = Wallet.Services.GetRequiredService<
            IOptionsMonitor<OpenIddictServerOptions>
        >();
        return new ApiClient(
            Wallet.Http,
            new JsonWebTokenHandler().CreateToken(
                claims.ToJsonString(),
                options.CurrentValue.SigningCredentials[0]
            )
        );
    }
}

internal sealed record SomeProvider(Guid Id, string Name, string CompanyNumber);

[CollectionDefinition(Name)]
public sealed class WithProviders : ICollectionFixture<ProviderFixture>
{
    public const string Name = "training providers";
}
