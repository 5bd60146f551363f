using Marten;
using Npgsql;
using Wallet.Domain.Proof;

namespace Wallet.Projections.Proof;

/// <summary>
/// Seals what happened since the last block, up to where no event can come in between any more (Marten's high water mark). It seals each event once and is no
/// projection: making it again would seal a forged history.
/// </summary>
public sealed class SealHistory(IDocumentStore store)
{
    private const int EventsPerBlock = 10_000;

    /// <summary>Makes new blocks; none when there is nothing to seal, or another process is sealing.</summary>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (await IsNextSealedAsync(cancellation)) { }
    }

    /// <summary>The blocks after one, whichever process made them.</summary>
    public async Task<IReadOnlyList<Block>> BlocksAfterAsync(
        long number,
        CancellationToken cancellation
    )
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellation);
        return await connection.BlocksAfterAsync(number, cancellation);
    }

    private async Task<bool> IsNextSealedAsync(CancellationToken cancellation)
    {
        await using var connection = store.Storage.Database.CreateConnection();
        await connection.OpenAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        if (!await IsOursAsync(connection, cancellation))
        {
            return false;
        }
        var before = await connection.LastBlockAsync(cancellation);
        var events = await connection
            .EventsAsync(before?.Last ?? 0, await HighWaterAsync(connection, cancellation))
            .Take(EventsPerBlock)
            .ToListAsync(cancellation);
        if (events.Count == 0)
        {
            return false;
        }
        await connection.InsertAsync(SealedBlock.After(before, events));
        await transaction.CommitAsync(cancellation);
        return true;
    }

    // Until the end of the transaction; the number is only ours.
    private static async Task<bool> IsOursAsync(
        NpgsqlConnection connection,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            "select pg_try_advisory_xact_lock(20261126)",
            connection
        );
        return (bool)(await command.ExecuteScalarAsync(cancellation))!;
    }

    private static async Task<long> HighWaterAsync(
        NpgsqlConnection connection,
        CancellationToken cancellation
    )
    {
        await using var command = new NpgsqlCommand(
            "select last_seq_id from mt_event_progression where name = 'HighWaterMark'",
            connection
        );
        return await command.ExecuteScalarAsync(cancellation) as long? ?? 0;
    }
}
