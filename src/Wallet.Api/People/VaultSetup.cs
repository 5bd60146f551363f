using System.Security.Cryptography;
using Marten;
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
    }

    public static void AddPersonVault(this WebApplicationBuilder builder)
    {
        var given = builder.Configuration["Vault:MasterKey"];
        if (string.IsNullOrEmpty(given) && !builder.Environment.IsDevelopment())
        {
            throw new CannotStartException(
                "The person vault has no key, so personal data could not be encrypted: set Vault__MasterKey."
            );
        }
        builder.Services.AddSingleton(_ => new MasterKey(
            string.IsNullOrEmpty(given)
                ? WalletFolder.KeepSecret(
                    "vault.key",
                    () => RandomNumberGenerator.GetBytes(Sealing.KeyBytes)
                )
                : Convert.FromBase64String(given)
        ));
        builder.Services.AddSingleton<PersonVault>();
        builder.Services.AddSingleton<Dossiers>();
    }
}
