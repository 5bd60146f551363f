using JasperFx;
using JasperFx.CodeGeneration;
using Marten;
using Marten.Exceptions;
using Wallet.Api.Catalogue;
using Wallet.Api.Desk;
using Wallet.Api.Employers;
using Wallet.Api.People;
using Wallet.Api.Schemes;
using Wallet.Projections.Catalogue;
using Wallet.Projections.EventStore;
using Wallet.Projections.Schemes;
using Wolverine;
using Wolverine.ErrorHandling;
using Wolverine.Marten;

namespace Wallet.Api.Hosting;

/// <summary>Marten keeps events, snapshots and registers; Wolverine carries commands to their handlers.</summary>
public static class EventStoreSetup
{
    private static readonly TimeSpan[] Cooldowns =
    [
        .. new[] { 20, 50, 100, 250 }.Select(ms => TimeSpan.FromMilliseconds(ms)),
    ];

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
                ImportReport.Configure(options);
            })
            .UseLightweightSessions()
            .IntegrateWithWolverine()
            .ApplyAllDatabaseChangesOnStartup();
        builder.Host.UseWolverine(options =>
        {
            options.Durability.Mode = DurabilityMode.Solo;
            options.UseRuntimeCompilation();
            options.CodeGeneration.TypeLoadMode = TypeLoadMode.Dynamic;
            // Two at once on one stream, register or receipt: the loser starts again and sees what the winner stored.
            options
                .OnException<ConcurrencyException>()
                .Or<DocumentAlreadyExistsException>()
                .RetryWithCooldown(Cooldowns);
        });
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
        builder.Services.AddSingleton(SchemesFolder.Find());
        builder.Services.AddSingleton<TermsShelf>();
        builder.Services.AddSingleton(new FeedSource(FeedSource.CreateClient()));
        builder.Services.AddSingleton<AccountDesk>();
        builder.Services.AddHostedService(services => services.GetRequiredService<AccountDesk>());
    }
}
