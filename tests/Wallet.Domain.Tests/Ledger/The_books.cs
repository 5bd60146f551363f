using CsCheck;
using Wallet.Domain.Accounts;
using Wallet.Domain.Ledger;
using Wallet.Domain.Tests.Accounts;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Ledger.LedgerAccount;

namespace Wallet.Domain.Tests.Ledger;

/// <summary>The books of any account, whatever happened on it. CsCheck prints the seed of what fails.</summary>
public sealed class The_books
{
    [Fact]
    public void Say_of_each_lot_on_any_day_to_come_what_the_account_says() =>
        EachMoment(
            (account, books, today) =>
            {
                foreach (var lot in account.Lots)
                {
                    foreach (var day in new[] { today, today.PlusDays(40), today.PlusDays(800) })
                    {
                        Assert.Equal(lot.AvailableOn(day), Of(Available, lot, day));
                        Assert.Equal(lot.Reserved, Of(Reserved, lot, day));
                        Assert.Equal(lot.ExpiredOn(day), Of(Expired, lot, day));
                    }
                    Assert.Equal(
                        lot.Withdrawn - lot.Granted,
                        Of(Funding, lot, today) + Of(LearnerOwes, lot, today)
                    );
                }

                Money Of(LedgerAccount account, Lot lot, LocalDate day) =>
                    books.BalanceOf(
                        account,
                        day,
                        p => p.Lot == lot.Id && (p.Debit, p.Credit) is not (LearnerOwes, Reclaimed)
                    );
            }
        );

    [Fact]
    public void Owe_a_provider_what_was_captured_less_what_is_taken_back_from_it() =>
        EachMoment(
            (account, books, today) =>
                Assert.Equal(
                    Money.Sum(account.Lots.Select(l => l.Captured)),
                    books.BalanceOf(Payable, today)
                        + books.BalanceOf(Reclaimed, today, p => p.Debit == Payable)
                )
        );

    [Fact]
    public void Know_what_a_learner_still_has_to_pay_back() =>
        EachMoment(
            (account, books, today) =>
                Assert.Equal(
                    -Money.Sum(account.Debts.Select(d => d.Amount)),
                    books.BalanceOf(LearnerOwes, today)
                )
        );

    [Fact]
    public void Follow_the_learners_contribution_until_it_is_paid_back_or_kept() =>
        EachMoment(
            (account, books, today) =>
            {
                Assert.Equal(
                    Money.Sum(account.Reservations.Select(r => r.Contribution)),
                    books.BalanceOf(Contribution, today)
                );
                Assert.Equal(
                    Money.Zero,
                    books.BalanceOf(Learner, today)
                        + books.BalanceOf(Contribution, today)
                        + books.BalanceOf(ContributionPaid, today)
                        + books.BalanceOf(ContributionKept, today)
                );
            }
        );

    private static void EachMoment(Action<Account, Books, LocalDate> check)
    {
        var settled = 0;
        Gen.OneOf(Lives.Any, Lives.Staged)
            .Sample(
                life =>
                {
                    var (books, today) = (new Books(), Some.Day);
                    foreach (var (before, happened, account) in life.Steps())
                    {
                        books.Enter(before, happened);
                        today = LocalDate.Max(today, DayOf(happened));
                        check(account, books, today);
                        settled += happened is ReservationSettled ? 1 : 0;
                    }
                },
                iter: 2_000,
                threads: 1
            );
        Assert.True(settled > 200, $"only {settled} were settled");
    }

    private static LocalDate DayOf(AccountEvent happened) =>
        (LocalDate)happened.GetType().GetProperty("On")!.GetValue(happened)!;
}
