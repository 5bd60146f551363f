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
    private DocumentStore? store;

    public IDocumentStore Store => store!;

    public async Task InitializeAsync()
    {
        var connection = await TestDatabase.CreateAsync();
        var source = new NpgsqlDataSourceBuilder(connection).UseNodaTime().Build();
        store = DocumentStore.For(options =>
        {
            options.Connection(source);
            options.DisableNpgsqlLogging = true;
            options.UseWalletEvents();
            options.UseCatalogue();
        });
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
    }

    public async Task DisposeAsync() => await store!.DisposeAsync();

    public Task<ImportOutcome> ImportAsync(JsonNode feed) =>
        ImportAsync(Feed.Parse(Encoding.UTF8.GetBytes(feed.ToJsonString())));

    public async Task<ImportOutcome> ImportAsync(Feed feed)
    {
        await using var session = Store.LightweightSession();
        return await CatalogueImport.RunAsync(feed, session, CancellationToken.None);
    }
}
