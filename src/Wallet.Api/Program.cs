using Wallet.Api.Cases;
using Wallet.Api.Hosting;
using Wallet.Api.OpenApi;
using Wallet.Projections.Schemes;

return args switch
{
    ["--help" or "-h" or "help", ..] => Help.Show(),
    ["cases", .. var files] => CasesCommand.Run(
        files,
        SchemesFolder.Find(),
        Console.Out,
        Console.Error
    ),
    ["openapi"] => await OpenApiCommand.RunAsync(Console.Out),
    ["catalogue", "import", _] => Help.NotBuiltYet("catalogue import"),
    [] or [['-', '-', ..], ..] => await Serve.RunAsync(args),
    _ => Help.Unknown(args),
};
