using Npgsql;
using Wallet.Domain;
using Wallet.Projections.Proof;

namespace Wallet.Api.History;

/// <summary>The history of an account with its proof, looked up when somebody asks for it.</summary>
public sealed class HistoryShelf(NpgsqlDataSource database, IClock clock)
{
    public async Task<OwnHistory> OfAsync(AccountId account, CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        var events = await connection.EventsOfAsync(account.Value, cancellation);
        var blocks = await connection.BlocksOfAsync(events.Select(e => e.Sequence), cancellation);
        return OwnHistory.Of(account.Value, clock.GetCurrentInstant(), events, blocks);
    }
}
