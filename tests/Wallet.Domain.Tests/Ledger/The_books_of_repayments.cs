using Wallet.Domain.Employers;
using Wallet.Domain.Ledger;
using Wallet.Domain.Tests.Employers;
using static Wallet.Domain.Ledger.LedgerAccount;

namespace Wallet.Domain.Tests.Ledger;

/// <summary>Whatever becomes of a repayment, the books know where its money is.</summary>
public sealed class The_books_of_repayments
{
    private static readonly FunderId Employer = FunderId.Of(new EmployerId("12345678"));

    private static readonly DepositCommand Propose = A_repayment.Propose(1, Money.Euro(60));

    [Fact]
    public void Have_what_is_proposed_or_released_on_its_way() =>
        Assert.Equal("-100 40 60", BooksAfter(Propose, A_repayment.Release(1)));

    [Fact]
    public void Have_what_was_made_no_longer_on_the_bank() =>
        Assert.Equal(
            "-40 40 0",
            BooksAfter(Propose, A_repayment.Release(1), A_repayment.Settle(1))
        );

    [Fact]
    public void Have_all_in_the_deposit_after_a_withdrawal() =>
        Assert.Equal("-100 100 0", BooksAfter(Propose, A_repayment.Withdraw(1)));

    [Fact]
    public void Have_all_in_the_deposit_when_it_was_rejected() =>
        Assert.Equal(
            "-100 100 0",
            BooksAfter(Propose, A_repayment.Release(1), A_repayment.Return(1))
        );

    [Fact]
    public void Have_all_on_the_bank_and_in_the_deposit_when_it_came_back() =>
        Assert.Equal(
            "-100 100 0",
            BooksAfter(
                Propose,
                A_repayment.Release(1),
                A_repayment.Settle(1),
                A_repayment.Return(1)
            )
        );

    // What stands on the bank, in the deposit and on its way, in euros; what is ours to have is below zero.
    private static string BooksAfter(params DepositCommand[] commands)
    {
        var books = new Books();
        var deposit = FunderDeposit.Initial(Some.Id(9, 1));
        foreach (
            var command in commands.Prepend(
                new DepositCommand.ReceiveDeposit(Employer, Money.Euro(100), "r", Some.Day)
            )
        )
        {
            foreach (var happened in DepositDecider.Decide(deposit, command).Events())
            {
                books.Enter(deposit, happened);
                deposit = FunderDeposit.Evolve(deposit, happened);
            }
        }
        Assert.Equal(deposit.Available, Of(Deposit));
        return $"{Of(Bank).Cents / 100} {Of(Deposit).Cents / 100} {Of(InTransit).Cents / 100}";

        Money Of(LedgerAccount account) => books.BalanceOf(account, Some.Day);
    }
}
