using Wallet.Domain.Ledger;

namespace Wallet.Domain.Tests.Ledger;

/// <summary>All postings of some events.</summary>
internal sealed class Books
{
    private readonly List<Posting> postings = [];

    public void Enter(object? before, object happened) =>
        postings.AddRange(Postings.Of(before, happened));

    /// <summary>What was credited less what was debited by this day, inclusive, on the accounts of this kind that are asked for.</summary>
    public Money BalanceOf(LedgerAccount account, LocalDate day, Func<Posting, bool> which) =>
        Money.Sum(
            postings
                .Where(p => p.EffectiveOn <= day && which(p))
                .Select(p =>
                    p.Credit == account ? p.Amount
                    : p.Debit == account ? -p.Amount
                    : Money.Zero
                )
        );

    public Money BalanceOf(LedgerAccount account, LocalDate day) =>
        BalanceOf(account, day, _ => true);
}
