using Npgsql;
using Wallet.Domain.Proof;
using Wallet.Projections.Ledger;
using Wallet.Projections.Proof;

namespace Wallet.Api.Ledger;

/// <summary>The books, and the events behind them, to look at.</summary>
public sealed class LedgerShelf(NpgsqlDataSource database)
{
    public async Task<TrialBalance> BalanceAsync(
        PostingsAsked asked,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await asked.BalanceAsync(connection);
    }

    /// <param name="after">Null is from the first.</param>
    public async Task<IReadOnlyList<LedgerRow>> RowsAsync(
        PostingsAsked asked,
        LedgerPlace? after,
        int atMost,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await asked.RowsAsync(connection, after, atMost);
    }

    public async Task<IReadOnlyList<LedgerRow>> SampleAsync(
        SampleAsked asked,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await asked.RowsAsync(connection);
    }

    /// <summary>Null when there is none.</summary>
    public async Task<RecordedEvent?> EventAsync(
        Guid stream,
        long version,
        CancellationToken cancellation
    )
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        return await connection.EventAsync(stream, version);
    }
}
