using System.Security.Cryptography;
using Marten;
using Wallet.Api.People;
using Wallet.Testing;

namespace Wallet.Api.Tests.People;

/// A vault on a database of its own.
public sealed class VaultFixture : IAsyncLifetime
{
    private readonly MasterKey master = new(RandomNumberGenerator.GetBytes(Sealing.KeyBytes));
    private DocumentStore? store;

    public IDocumentStore Store => store!;

    public PersonVault Vault => new(Store, master);

    public Dossiers Dossiers => new(Store, master);

    public SealedNames Names => new(Store, master);

    public async Task InitializeAsync()
    {
        var database = await TestDatabase.CreateAsync();
        store = DocumentStore.For(options =>
        {
            options.Connection(database);
            options.DisableNpgsqlLogging = true;
            options.AddPersonVault();
        });
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
    }

    public Task DisposeAsync()
    {
        store!.Dispose();
        return Task.CompletedTask;
    }

    /// A number that no other test uses.
    public static Person SomebodyNew()
    {
        CitizenNumber number;
        while (
            !CitizenNumber.TryParse(
                $"{RandomNumberGenerator.GetInt32(100_000_000, 999_000_000)}",
                out number
            )
        ) { }
        return new Person(
            "Anna de Wit",
            "anna@example.nl",
            number,
            new LocalDate(1988, 5, 20),
            [new Fact("agency-worker", "anna", new LocalDate(2026, 1, 2))]
        );
    }
}
