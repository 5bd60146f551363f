using Marten;
using Wallet.Api.Cases;
using Wallet.Api.Catalogue;
using Wallet.Api.Draws;
using Wallet.Api.Enrolments;
using Wallet.Api.GrantRuns;
using Wallet.Api.History;
using Wallet.Api.Hosting;
using Wallet.Api.LapseRuns;
using Wallet.Api.OpenApi;
using Wallet.Api.Payments;
using Wallet.Api.Replay;
using Wallet.Api.Runs;

return args switch
{
    ["--help" or "-h" or "help", ..] => Help.Show(),
    ["cases", .. var files] => CasesCommand.Run(files, Console.Out, Console.Error),
    ["openapi"] => await OpenApiCommand.RunAsync(Console.Out),
    ["catalogue", "import", var source] => await DatabaseCommand.RunAsync(services =>
        CatalogueImportCommand.RunAsync(
            source,
            services.GetRequiredService<IDocumentStore>(),
            Console.Out,
            Console.Error
        )
    ),
    ["schemes", .. var rest] => await new SchemesCommand(
        DatabaseCommand.RunAsync,
        Console.Out,
        Console.Error
    ).RunAsync(rest),
    ["grants", .. var rest] => await UntilCtrlCAsync(
        new GrantsCommand(DatabaseCommand.RunAsync, Console.Out, Console.Error).RunAsync,
        rest
    ),
    ["lapses", .. var rest] => await UntilCtrlCAsync(
        new LapsesCommand(DatabaseCommand.RunAsync, Console.Out, Console.Error).RunAsync,
        rest
    ),
    ["enrolments", .. var rest] => await UntilCtrlCAsync(
        new EnrolmentsCommand(DatabaseCommand.RunAsync, Console.Out, Console.Error).RunAsync,
        rest
    ),
    ["draws", .. var rest] => await UntilCtrlCAsync(
        new DrawsCommand(
            DatabaseCommand.RunOnRunningHostAsync,
            Console.Out,
            Console.Error
        ).RunAsync,
        rest
    ),
    ["payments", .. var rest] => await UntilCtrlCAsync(
        new PaymentsCommand(DatabaseCommand.RunAsync, Console.Out, Console.Error).RunAsync,
        rest
    ),
    ["snapshots", "rebuild"] => await DatabaseCommand.RunAsync(services =>
        RebuildCommand.SnapshotsAsync(services.GetRequiredService<IDocumentStore>(), Console.Out)
    ),
    ["ledger", "rebuild"] => await DatabaseCommand.RunAsync(services =>
        RebuildCommand.LedgerAsync(services.GetRequiredService<IDocumentStore>(), Console.Out)
    ),
    ["verify", .. var rest] => await new VerifyCommand(
        DatabaseCommand.RunAsync,
        Console.Out,
        Console.Error
    ).RunAsync(rest),
    ["history", .. var rest] => await new HistoryCommand(Console.Out, Console.Error).RunAsync(rest),
    [] or [['-', '-', ..], ..] => await Serve.RunAsync(args),
    _ => Help.Unknown(args),
};

static async Task<int> UntilCtrlCAsync(
    Func<string[], CancellationToken, Task<int>> command,
    string[] arguments
)
{
    using var ctrlC = new CtrlC();
    return await command(arguments, ctrlC.Stopping);
}
