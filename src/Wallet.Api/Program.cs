using Wallet.Api.Cases;
using Wallet.Api.Hosting;
using Wallet.Projections.Schemes;

return args switch
{
    ["--help" or "-h" or "help", ..] => Help.Show(),
    ["cases", .. var files] => CasesCommand.Run(
        files,
        new SchemesFolder("schemes"),
        Console.Out,
        Console.Error
    ),
    ["openapi"] => Help.NotBuiltYet("openapi"),
    ["catalogue", "import", _] => Help.NotBuiltYet("catalogue import"),
    [] or [['-', '-', ..], ..] => await Serve.RunAsync(args),
    _ => Help.Unknown(args),
};
