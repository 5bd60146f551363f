using Wallet.Domain.Planning;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;

namespace Wallet.Domain.Tests.Accounts;

public sealed class Opening_an_account
{
    [Fact]
    public void The_first_time_opens_it() =>
        An.Account.When(new OpenAccount(Some.Day)).Then(new AccountOpened(Some.Day));

    [Fact]
    public void An_open_account_stays_as_it_is() =>
        An
            .Account.Given(new AccountOpened(Some.Day))
            .When(new OpenAccount(Some.Day.PlusDays(1)))
            .ThenNothing();

    [Fact]
    public void Nothing_can_be_reserved_where_there_is_no_account() =>
        An
            .Account.When(Some.Reserve(1, Some.Course(Some.Price(100))))
            .ThenRefused(new AccountNotOpen());

    [Fact]
    public void Nothing_can_be_cancelled_where_there_is_no_account() =>
        An.Account.When(Some.Cancel(1, Some.Day)).ThenRefused(new AccountNotOpen());

    [Fact]
    public void An_account_without_money_has_no_purse() =>
        Assert.Equal<Purse>(
            [],
            An.Account.Given(new AccountOpened(Some.Day)).Now.Purses(Some.Day, [], [])
        );
}
