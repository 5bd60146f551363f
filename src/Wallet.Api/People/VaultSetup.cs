using System.Security.Cryptography;
using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Hosting;

namespace Wallet.Api.People;

public static class VaultSetup
{
    private const string Schema = "vault";

    public static void AddPersonVault(this StoreOptions options)
    {
        options
            .Schema.For<PersonKey>()
            .DatabaseSchemaName(Schema)
            .UniqueIndex(key => key.NumberHash);
        options
            .Schema.For<SealedPerson>()
            .DatabaseSchemaName(Schema)
            .UseOptimisticConcurrency(true);
        options.Schema.For<SealedDossier>().DatabaseSchemaName(Schema);
        options.Schema.For<SealedProof>().DatabaseSchemaName(Schema);
    }

    public static void AddPersonVault(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(_ => Master(builder));
        builder.Services.AddSingleton<PersonVault>();
        builder.Services.AddSingleton<Everybody>();
        builder.Services.AddSingleton<Dossiers>();
        builder.Services.AddSingleton<Proofs>();
        builder.Services.AddSingleton<SealedNames>();
        builder.Services.AddSingleton<RequestHash>();
    }

    private static MasterKey Master(WebApplicationBuilder builder) =>
        builder.Configuration["Vault:MasterKey"] switch
        {
            { Length: > 0 } given => new MasterKey(Convert.FromBase64String(given)),
            _ when builder.Environment.IsDevelopment() => new MasterKey(
                WalletFolder.KeepSecret(
                    "vault.key",
                    () => RandomNumberGenerator.GetBytes(Sealing.KeyBytes)
                )
            ),
            _ => throw new CannotStartException("The person vault has no key."),
        };
}
