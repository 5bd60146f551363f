using Wallet.Api.Cases;
using Wallet.Api.Catalogue;
using Wallet.Api.Hosting;
using Wallet.Api.OpenApi;

return args switch
{
    ["--help" or "-h" or "help", ..] => Help.Show(),
    ["cases", .. var files] => CasesCommand.Run(files, Console.Out, Console.Error),
    ["openapi"] => await OpenApiCommand.RunAsync(Console.Out),
    ["catalogue", "import", var source] => await DatabaseCommand.RunAsync(store =>
        CatalogueImportCommand.RunAsync(source, store, Console.Out, Console.Error)
    ),
    [] or [['-', '-', ..], ..] => await Serve.RunAsync(args),
    _ => Help.Unknown(args),
};
