using JasperFx.CodeGeneration;
using Marten;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.People;
using Wallet.Api.Schemes;
using Wallet.Projections.Catalogue;
using Wallet.Projections.EventStore;
using Wallet.Projections.Schemes;
using Wolverine;
using Wolverine.Marten;

namespace Wallet.Api.Hosting;

/// <summary>Marten keeps events, snapshots and registers; Wolverine carries commands to their handlers.</summary>
public static class EventStoreSetup
{
    public static void AddEventStore(this WebApplicationBuilder builder, string connectionString)
    {
        builder
            .Services.AddMarten(options =>
            {
                options.Connection(connectionString);
                options.DisableNpgsqlLogging = true;
                options.UseWalletEvents();
                options.AddPersonVault();
                options.UseCatalogue();
                options.UseStaff();
                Receipt.Configure(options);
            })
            .UseLightweightSessions()
            .IntegrateWithWolverine()
            .ApplyAllDatabaseChangesOnStartup();
        builder.Host.UseWolverine(options =>
        {
            options.Durability.Mode = DurabilityMode.Solo;
            options.UseRuntimeCompilation();
            options.CodeGeneration.TypeLoadMode = TypeLoadMode.Dynamic;
        });
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddSingleton(SchemesFolder.Find());
        builder.Services.AddSingleton<TermsShelf>();
        builder.Services.AddSingleton<AccountDesk>();
        builder.Services.AddHostedService(services => services.GetRequiredService<AccountDesk>());
    }
}
