using JasperFx.CodeGeneration;
using Marten;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Wallet.Api.Accounts;
using Wallet.Api.Catalogue;
using Wallet.Api.Claims;
using Wallet.Api.Desk;
using Wallet.Api.Draws;
using Wallet.Api.Employers;
using Wallet.Api.Enrolments;
using Wallet.Api.History;
using Wallet.Api.Ledger;
using Wallet.Api.Payments;
using Wallet.Api.People;
using Wallet.Api.Pots;
using Wallet.Api.Providers;
using Wallet.Api.Reactions;
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
    public static void AddEventStore(this WebApplicationBuilder builder)
    {
        var marten = builder
            .Services.AddMarten(options =>
            {
                options.DisableNpgsqlLogging = true;
                options.UseWalletEvents();
                options.AddPersonVault();
                options.UseCatalogue();
                options.UseEmployers();
                options.UseClaims();
                options.UseProviders();
                Receipt.Configure(options);
                PotApplication.Configure(options);
                ImportReport.Configure(options);
                options.UsePayments();
            })
            .UseLightweightSessions()
            .UseNpgsqlDataSource()
            .IntegrateWithWolverine(integration =>
                integration.UseWolverineManagedEventSubscriptionDistribution = true
            )
            .ApplyAllDatabaseChangesOnStartup();
        if (builder.Configuration.GetValue("Reactions:Automatic", defaultValue: true))
        {
            marten.SubscribeToEventsWithServices<Subscription>(ServiceLifetime.Singleton);
            builder.Services.AddHostedService<KeepReacting>();
        }
        builder.Services.AddReactions();
        builder.Host.UseWolverine(options =>
        {
            options.ApplicationAssembly = typeof(EventStoreSetup).Assembly; // whatever program hosts it
            options.Durability.Mode = DurabilityMode.Solo;
            options.UseRuntimeCompilation();
            options.OnException(Conflict.Is).RetryTimes(Conflict.Attempts);
            options.CodeGeneration.TypeLoadMode = TypeLoadMode.Dynamic;
            options.CodeGeneration.ReuseCompiledAssemblies = true; // a test process starts hundreds of hosts
        });
        builder.Services.TryAddSingleton<IClock>(SystemClock.Instance); // tests bring another day
        builder.Services.AddSingleton(_ => SchemesFolder.Find());
        builder.Services.AddSingleton<TermsShelf>();
        builder.Services.AddSingleton<FundingShelf>();
        builder.Services.AddSingleton<AccountShelf>();
        builder.Services.AddSingleton<CourseShelf>();
        builder.Services.AddSingleton(_ => new FeedSource(
            builder.Environment.IsDevelopment() ? Reach.Anywhere : Reach.PublicOnly
        ));
        builder.Services.AddSingleton<DeskMetrics>();
        builder.Services.AddSingleton<AccountDesk>();
        builder.Services.AddHostedService(services => services.GetRequiredService<AccountDesk>());
        builder.Services.AddSingleton<LedgerShelf>();
        builder.AddHistory();
        builder.Services.AddClaims();
        builder.Services.AddEmployers();
        builder.Services.AddSingleton<DeadlinesWhenDue>();
        if (builder.Configuration.GetValue("Enrolments:Automatic", defaultValue: true))
        {
            builder.Services.AddHostedService(services =>
                services.GetRequiredService<DeadlinesWhenDue>()
            );
        }
        builder.AddPayments();
        builder.Services.AddSingleton<IVerifyPayee>(_ =>
            builder.Configuration.GetValue<bool>("Payees:Invented")
                ? new InventedBank()
                : new NoBank()
        );
        builder.Services.AddSingleton<DrawnTickets>();
        builder.Services.AddSingleton<DrawsWhenDue>();
        if (builder.Configuration.GetValue("Draws:Automatic", defaultValue: true))
        {
            builder.Services.AddHostedService(services =>
                services.GetRequiredService<DrawsWhenDue>()
            );
        }
    }
}
