using Npgsql;
using Wallet.Domain;
using Wallet.Domain.Ledger;

namespace Wallet.Projections.Ledger;

/// <summary>All ledger accounts on one day, each with what was debited and credited to it by then.</summary>
public sealed record TrialBalance(LocalDate AsOf, ValueList<TrialBalanceLine> Lines)
{
    /// <summary>Zero on any day, past or future.</summary>
    public Money Total => Money.Sum(Lines.Select(l => l.Balance));

    public static async Task<TrialBalance> OnAsync(NpgsqlConnection connection, LocalDate day)
    {
        await using var command = new NpgsqlCommand(
            $"select debit, credit, sum(cents)::bigint from {LedgerTable.Name} where effective_on <= $1 group by debit, credit",
            connection
        );
        command.Parameters.Add(new() { Value = day });
        await using var reader = await command.ExecuteReaderAsync();
        var (debits, credits) = (new long[Accounts.Length], new long[Accounts.Length]);
        while (await reader.ReadAsync())
        {
            debits[(int)Enum.Parse<LedgerAccount>(reader.GetString(0))] += reader.GetInt64(2);
            credits[(int)Enum.Parse<LedgerAccount>(reader.GetString(1))] += reader.GetInt64(2);
        }
        return new(
            day,
            [
                .. Accounts.Select(a => new TrialBalanceLine(
                    a,
                    new Money(debits[(int)a]),
                    new Money(credits[(int)a])
                )),
            ]
        );
    }

    private static readonly LedgerAccount[] Accounts = Enum.GetValues<LedgerAccount>();
}

/// <summary>One kind of ledger account, all of that kind together.</summary>
public sealed record TrialBalanceLine(LedgerAccount Account, Money Debited, Money Credited)
{
    /// <summary>Above zero where money is somebody's; below where somebody, or the bank, has to come up with it.</summary>
    public Money Balance => Credited - Debited;
}
