using Npgsql;

namespace Wallet.Api.Payments;

/// <summary>Whoever changes thousands of claims at once comes one after the other: a proposal, a withdrawal, a file of the bank.</summary>
internal static class PaymentLock
{
    private const long Key = 0x70_61_79_6d_65_6e_74_73; // "payments"

    public static async Task LockPaymentsAsync(this NpgsqlTransaction transaction)
    {
        // Between two statements a file is read and decided upon: that takes longer than a desk's commit.
        await using var command = new NpgsqlCommand(
            $"select set_config('idle_in_transaction_session_timeout', '60s', true), pg_advisory_xact_lock({Key})",
            transaction.Connection,
            transaction
        );
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }
}
