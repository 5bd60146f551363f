using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Wallet.Api.Database;
using Wallet.Api.Hosting;
using Wallet.Domain.Schemes;
using Wallet.Projections.EventStore;
using Wallet.Projections.Schemes;

namespace Wallet.Benchmarks;

/// The product in this process, on an empty database of a server of its own with PostgreSQL's default durability.
internal sealed class InProcessWallet : IAsyncDisposable
{
    private readonly string folder;
    private readonly PrivatePostgres server;
    private readonly WebApplication app;

    private InProcessWallet(
        string folder,
        PrivatePostgres server,
        WebApplication app,
        string database
    )
    {
        this.folder = folder;
        this.server = server;
        this.app = app;
        Database = database;
    }

    public string Database { get; }

    public IServiceProvider Services => app.Services;

    public Uri Address => new(app.Urls.First());

    public IDocumentStore Store => Services.GetRequiredService<IDocumentStore>();

    /// It has its tables and runs nothing.
    public static async Task<InProcessWallet> OpenAsync()
    {
        var ownFolder = Directory.CreateTempSubdirectory("wallet-bench-").FullName;
        var postgres = await PrivatePostgres.StartAsync(ownFolder);
        var database = WalletDatabase.Prepared(postgres.ConnectionString);
        var host = WalletHost.Build(
            WalletHost.CreateBuilder([
                "--environment",
                "Development",
                "--urls",
                "http://127.0.0.1:0",
                "--History:HeadsFile",
                Path.Combine(ownFolder, "heads.txt"),
            ]),
            database
        );
        var wallet = new InProcessWallet(ownFolder, postgres, host, database);
        await wallet.Store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        return wallet;
    }

    /// With its desk and its bus, and the terms of all schemes.
    /// <param name="amended">The terms as a bench wants them; null takes them as they are.</param>
    public static async Task<InProcessWallet> StartAsync(Func<string, string>? amended = null)
    {
        var wallet = await OpenAsync();
        await wallet.PublishSchemesAsync(amended);
        await wallet.app.StartAsync();
        return wallet;
    }

    public async Task PublishSchemesAsync(Func<string, string>? amended = null)
    {
        await using var session = Store.LightweightSession();
        foreach (var file in SchemesFolder.Find().TermsFiles())
        {
            var terms = await File.ReadAllTextAsync(file);
            var sound = (TermsReading.Sound)
                TermsReader.Read("terms", amended?.Invoke(terms) ?? terms);
            session.Events.Append(
                StreamId.Of(sound.Terms.Scheme),
                new SchemeEvent.TermsPublished(
                    sound.Terms.Scheme,
                    sound.Terms.EffectiveFrom,
                    sound.Document,
                    sound.Sha256,
                    sound.Terms.EffectiveFrom
                )
            );
        }
        await session.SaveChangesAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await server.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
