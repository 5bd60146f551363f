using Wallet.Api.Hosting;

return args switch
{
    ["--help" or "-h" or "help", ..] => Help.Show(),
    ["cases", _, ..] => Help.NotBuiltYet("cases"),
    ["openapi"] => Help.NotBuiltYet("openapi"),
    ["catalogue", "import", _] => Help.NotBuiltYet("catalogue import"),
    [] or [['-', '-', ..], ..] => await Serve.RunAsync(args),
    _ => Help.Unknown(args),
};
