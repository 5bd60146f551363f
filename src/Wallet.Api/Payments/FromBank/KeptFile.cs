using Npgsql;

namespace Wallet.Api.Payments.FromBank;

/// <summary>A file that waits in the database as a large object. It goes in and comes out in pieces, so it needs as much memory however long it is.</summary>
internal static class KeptFile
{
    private const int Piece = 1024 * 1024;

    /// <returns>By which it is found again.</returns>
    public static async Task<long> KeepAsync(
        this NpgsqlTransaction transaction,
        Stream file,
        CancellationToken cancellation
    )
    {
        var kept = (long)(await AskAsync(transaction, "lo_create(0)::bigint", cancellation))!;
        var piece = new byte[Piece];
        for (long at = 0; ; )
        {
            var length = await file.ReadAtLeastAsync(piece, Piece, false, cancellation);
            if (length == 0)
            {
                return kept;
            }
            await AskAsync(
                transaction,
                "lo_put($1::oid, $2, $3)",
                cancellation,
                kept,
                at,
                piece[..length]
            );
            at += length;
        }
    }

    public static Task<SpooledFile> TakeAsync(
        this NpgsqlTransaction transaction,
        long kept,
        CancellationToken cancellation
    ) =>
        SpooledFile.OfAsync(
            async file =>
            {
                for (long at = 0; ; at += Piece)
                {
                    var piece = (byte[])
                        (
                            await AskAsync(
                                transaction,
                                "lo_get($1::oid, $2, $3)",
                                cancellation,
                                kept,
                                at,
                                Piece
                            )
                        )!;
                    await file.WriteAsync(piece, cancellation);
                    if (piece.Length < Piece)
                    {
                        return;
                    }
                }
            },
            cancellation
        );

    public static Task ForgetAsync(
        this NpgsqlTransaction transaction,
        long kept,
        CancellationToken cancellation
    ) => AskAsync(transaction, "lo_unlink($1::oid)", cancellation, kept);

    private static async Task<object?> AskAsync(
        NpgsqlTransaction transaction,
        string function,
        CancellationToken cancellation,
        params object[] values
    )
    {
        await using var command = new NpgsqlCommand(
            $"select {function}",
            transaction.Connection,
            transaction
        );
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }
        return await command.ExecuteScalarAsync(cancellation);
    }
}
