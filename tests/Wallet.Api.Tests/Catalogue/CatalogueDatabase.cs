using System.Text;
using System.Text.Json.Nodes;
using Marten;
using Npgsql;
using Wallet.Api.Catalogue;
using Wallet.Projections.Catalogue;
using Wallet.Projections.EventStore;
using Wallet.Testing;

namespace Wallet.Api.Tests.Catalogue;

/// An empty register of courses in a database of its own.
public sealed class CatalogueDatabase : IAsyncLifetime
{
    private string? connection;
    private DocumentStore? store;

    public IDocumentStore Store => store!;

    public async Task InitializeAsync()
    {
        connection = await TestDatabase.CreateAsync();
        store = StoreOn(connection);
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
    }

    /// The same register, reached in a way of its own. Later settings win.
    public DocumentStore StoreWith(string settings) => StoreOn($"{connection};{settings}");

    private static DocumentStore StoreOn(string connection) =>
        DocumentStore.For(options =>
        {
            options.Connection(new NpgsqlDataSourceBuilder(connection).UseNodaTime().Build());
            options.DisableNpgsqlLogging = true;
            options.UseWalletEvents();
            options.UseCatalogue();
        });

    public async Task DisposeAsync() => await store!.DisposeAsync();

    public Task<ImportOutcome> ImportAsync(JsonNode feed) =>
        ImportAsync(Feed.Parse(Encoding.UTF8.GetBytes(feed.ToJsonString())));

    public async Task<ImportOutcome> ImportAsync(Feed feed)
    {
        await using var session = Store.LightweightSession();
        return await CatalogueImport.RunAsync(feed, session, CancellationToken.None);
    }
}
