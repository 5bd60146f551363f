using Wallet.Api.Cases;
using Wallet.Projections.Schemes;

return CasesCommand.Run(args[1..], new SchemesFolder("schemes"), Console.Out, Console.Error);
