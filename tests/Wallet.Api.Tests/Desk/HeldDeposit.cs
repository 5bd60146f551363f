using Marten;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Wallet.Domain;
using Wallet.Domain.Employers;
using Wallet.Projections.EventStore;
using Wallet.Testing;

namespace Wallet.Api.Tests.Desk;

/// A deposit that another process is busy with, until the connection is closed.
internal static class HeldDeposit
{
    public static async Task<NpgsqlConnection> HoldAsync(RunningWallet wallet, FunderId funder)
    {
        var store = wallet.Services.GetRequiredService<IDocumentStore>();
        await using (var session = store.LightweightSession())
        {
            session.Events.StartStream<FunderDeposit>(
                StreamId.Of(funder),
                new DepositEvent.DepositReceived(
                    funder,
                    new Money(1),
                    "-",
                    new LocalDate(2026, 1, 1)
                )
            );
            await session.SaveChangesAsync();
        }
        var connection = new NpgsqlConnection(wallet.Database);
        await connection.OpenAsync();
        await using var hold = new NpgsqlCommand(
            $"begin; select id from mt_streams where id = '{StreamId.Of(funder)}' for update",
            connection
        );
        await hold.ExecuteNonQueryAsync();
        return connection;
    }
}
