using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Server;
using Wallet.Api.Hosting;
using static OpenIddict.Abstractions.OpenIddictConstants;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Wallet.Api.Auth.Development;

/// <summary>
/// An issuer in this process, for development and tests: OpenIddict without a database ("degraded mode"), where
/// everybody may be any persona. What a client may do is checked here, as in that mode nobody else does.
/// </summary>
internal static class DevelopmentIssuer
{
    /// <summary>For curl: gets access tokens with a persona's id as user name, any password, and no secret.</summary>
    public const string CommandLineClient = "wallet-cli";

    public static void AddDevelopmentIssuer(this IServiceCollection services)
    {
        var at = Issuer.DevelopmentPath.TrimStart('/');
        services
            .AddOpenIddict()
            .AddServer(server =>
            {
                server
                    .EnableDegradedMode()
                    .SetConfigurationEndpointUris($"{at}/.well-known/openid-configuration")
                    .SetJsonWebKeySetEndpointUris($"{at}/jwks")
                    .SetAuthorizationEndpointUris($"{at}/authorize")
                    .SetTokenEndpointUris($"{at}/token")
                    .SetEndSessionEndpointUris($"{at}/logout")
                    .AllowAuthorizationCodeFlow()
                    .RequireProofKeyForCodeExchange()
                    .AllowPasswordFlow()
                    .RegisterScopes(Scopes.OpenId, Scopes.Profile)
                    .AddSigningKey(SigningKey())
                    .AddEncryptionKey(EncryptionKey())
                    .DisableAccessTokenEncryption();
                server
                    .UseAspNetCore()
                    .DisableTransportSecurityRequirement()
                    .EnableAuthorizationEndpointPassthrough()
                    .EnableTokenEndpointPassthrough()
                    .EnableEndSessionEndpointPassthrough();
                server.AddEventHandler<ValidateAuthorizationRequestContext>(handler =>
                    handler.UseInlineHandler(DevelopmentClients.Check)
                );
                server.AddEventHandler<ValidateTokenRequestContext>(handler =>
                    handler.UseInlineHandler(DevelopmentClients.Check)
                );
                server.AddEventHandler<ValidateEndSessionRequestContext>(handler =>
                    handler.UseInlineHandler(DevelopmentClients.Check)
                );
            });
        services
            .AddOptions<OpenIddictServerOptions>()
            .Configure<Issuer>((server, issuer) => server.Issuer = new Uri(issuer.Authority));
    }

    // Of codes that live for minutes. An ephemeral one of the library's is RSA: a second or two of each start went into it.
    private static SymmetricSecurityKey EncryptionKey() => new(RandomNumberGenerator.GetBytes(32));

    // Kept, so that the tokens in somebody's terminal outlive a restart.
    private static RsaSecurityKey SigningKey()
    {
        var key = RSA.Create();
        key.ImportPkcs8PrivateKey(
            WalletFolder.KeepSecret(
                "dev-login.key",
                () => RSA.Create(2048).ExportPkcs8PrivateKey()
            ),
            out _
        );
        return new RsaSecurityKey(key);
    }
}
