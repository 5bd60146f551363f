using Npgsql;
using Wallet.Domain;
using Wallet.Domain.Ledger;

namespace Wallet.Projections.Ledger;

/// <summary>Ledger accounts on one day, each with what was debited and credited to it by then.</summary>
public sealed record TrialBalance(LocalDate AsOf, ValueList<TrialBalanceLine> Lines)
{
    /// <summary>Zero on any day, past or future: what is debited to one account is credited to another.</summary>
    public Money Total => Money.Sum(Lines.Select(l => l.Balance));

    /// <summary>Of all postings there are.</summary>
    public static Task<TrialBalance> OnAsync(NpgsqlConnection connection, LocalDate day) =>
        new PostingsAsked(day).BalanceAsync(connection);

    /// <summary>What postings come to, each sum with the accounts that it goes from and to.</summary>
    /// <param name="sums">Whether they count before the period, and how much.</param>
    internal static TrialBalance Of(
        LocalDate asOf,
        IReadOnlyCollection<(
            LedgerAccount Debit,
            LedgerAccount Credit,
            bool IsBefore,
            Money Amount
        )> sums
    )
    {
        return new(
            asOf,
            [
                .. LedgerAccounts.All.Select(account => new TrialBalanceLine(
                    account,
                    Sum(s => s.IsBefore && s.Credit == account)
                        - Sum(s => s.IsBefore && s.Debit == account),
                    Sum(s => !s.IsBefore && s.Debit == account),
                    Sum(s => !s.IsBefore && s.Credit == account)
                )),
            ]
        );

        Money Sum(
            Func<
                (LedgerAccount Debit, LedgerAccount Credit, bool IsBefore, Money Amount),
                bool
            > which
        ) => Money.Sum(sums.Where(which).Select(s => s.Amount));
    }
}

/// <summary>One kind of ledger account, all of that kind together.</summary>
/// <param name="Opening">The balance before the period; zero when it is all of time.</param>
/// <param name="Debited">In the period.</param>
/// <param name="Credited">In the period.</param>
public sealed record TrialBalanceLine(
    LedgerAccount Account,
    Money Opening,
    Money Debited,
    Money Credited
)
{
    /// <summary>Above zero where money is somebody's; below where somebody, or the bank, has to come up with it.</summary>
    public Money Balance => Opening + Credited - Debited;

    /// <summary>Whether nothing ever happened on it.</summary>
    public bool IsEmpty => Opening == Money.Zero && Debited == Money.Zero && Credited == Money.Zero;
}
