using Wallet.Api.Database;

namespace Wallet.Api.Hosting;

/// <summary>A command that works on the database without serving.</summary>
public static class DatabaseCommand
{
    public static async Task<int> RunAsync(Func<IServiceProvider, Task<int>> work)
    {
        try
        {
            var builder = WalletHost.CreateBuilder([]);
            ProductionGuard.Check(builder);
            await using var database = await WalletDatabase.OpenAsync(builder.Configuration);
            await using var app = WalletHost.Build(builder, database.ConnectionString);
            return await work(app.Services);
        }
        catch (CannotStartException reason)
        {
            await Console.Error.WriteLineAsync(reason.Message);
            return 2;
        }
    }
}
