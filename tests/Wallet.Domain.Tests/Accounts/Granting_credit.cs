using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;

namespace Wallet.Domain.Tests.Accounts;

public sealed class Granting_credit
{
    private static readonly History Open = An.Account.Given(new AccountOpened(Some.Day));

    [Fact]
    public void Opens_the_account_where_there_is_none() =>
        An.Account.When(Some.Grant(1, 500)).Then(new AccountOpened(Some.Day), Some.Granted(1, 500));

    [Fact]
    public void On_an_open_account_only_credits() =>
        Open.When(Some.Grant(1, 500)).Then(Some.Granted(1, 500));

    [Fact]
    public void Everything_that_the_command_says_is_in_the_event_and_in_the_lot()
    {
        var grant = new GrantCredit(
            Some.Lot(1),
            Some.Voucher,
            new FunderId("fund:voucher"),
            Money.Euro(500),
            Some.Day,
            Some.Day.PlusDays(1),
            Some.Day.PlusDays(2),
            ["a", "b"],
            "voucher/2026"
        );
        Open.When(grant)
            .Then(
                new CreditGranted(
                    grant.Lot,
                    grant.Scheme,
                    grant.Funder,
                    grant.Amount,
                    grant.On,
                    grant.FirstUsableDay,
                    grant.LastUsableDay,
                    grant.EarmarkedFor,
                    grant.Source
                )
            );
        Assert.Equal(
            new Lot(
                grant.Lot,
                grant.Scheme,
                grant.Funder,
                Granted: grant.Amount,
                Available: grant.Amount,
                Reserved: Money.Zero,
                Captured: Money.Zero,
                Forfeited: Money.Zero,
                grant.On,
                grant.FirstUsableDay,
                grant.LastUsableDay,
                grant.EarmarkedFor,
                grant.Source
            ),
            Assert.Single(Open.After(grant).Now.Lots)
        );
    }

    [Fact]
    public void The_same_source_books_nothing() =>
        Open.Given(Some.Granted(1, 500, source: "budget/2026"))
            .When(Some.Grant(2, 500, source: "budget/2026"))
            .ThenNothing();

    [Fact]
    public void Another_source_is_another_credit() =>
        Open.Given(Some.Granted(1, 500, source: "budget/2026"))
            .When(Some.Grant(2, 500, source: "budget/2027"))
            .Then(Some.Granted(2, 500, source: "budget/2027"));

    [Fact]
    public void Credits_without_a_source_may_follow_each_other() =>
        Open.Given(Some.Granted(1, 500)).When(Some.Grant(2, 500)).Then(Some.Granted(2, 500));

    [Fact]
    public void The_same_lot_again_books_nothing() =>
        Open.Given(Some.Granted(1, 500)).When(Some.Grant(1, 700)).ThenNothing();

    [Fact]
    public void The_last_lot_within_the_limit_is_granted() =>
        OpenWithLots(Limits.LotsPerAccount - 1)
            .When(Some.Grant(1000, 5))
            .Then(Some.Granted(1000, 5));

    [Fact]
    public void One_lot_past_the_limit_is_refused() =>
        OpenWithLots(Limits.LotsPerAccount)
            .When(Some.Grant(1000, 5))
            .ThenRefused(new TooManyLots(Limits.LotsPerAccount));

    [Fact]
    public void At_the_limit_the_same_source_still_books_nothing() =>
        OpenWithLots(Limits.LotsPerAccount - 1)
            .Given(Some.Granted(999, 5, source: "budget/2026"))
            .When(Some.Grant(1000, 5, source: "budget/2026"))
            .ThenNothing();

    [Fact]
    public void Lapsed_lots_do_not_count_for_the_limit() =>
        OpenWithLots(Limits.LotsPerAccount, last: Some.Day)
            .When(Some.Grant(1000, 5, on: Some.Day.PlusDays(1)))
            .Then(Some.Granted(1000, 5) with { On = Some.Day.PlusDays(1) });

    [Fact]
    public void On_their_last_usable_day_lots_do_count_for_the_limit() =>
        OpenWithLots(Limits.LotsPerAccount, last: Some.Day)
            .When(Some.Grant(1000, 5))
            .ThenRefused(new TooManyLots(Limits.LotsPerAccount));

    [Fact]
    public void A_lapsed_lot_that_is_wholly_reserved_counts_for_the_limit() =>
        OpenWithLots(Limits.LotsPerAccount, last: Some.Day)
            .After(Some.Reserve(1, Some.Course(Some.Price(5 * Limits.LotsPerAccount))))
            .When(Some.Grant(1000, 5, on: Some.Day.PlusDays(1)))
            .ThenRefused(new TooManyLots(Limits.LotsPerAccount));

    [Fact]
    public void A_lot_that_is_wholly_reserved_counts_for_the_limit() =>
        OpenWithLots(Limits.LotsPerAccount)
            .After(Some.Reserve(1, Some.Course(Some.Price(5))))
            .When(Some.Grant(1000, 5))
            .ThenRefused(new TooManyLots(Limits.LotsPerAccount));

    private static History OpenWithLots(int count, LocalDate? last = null) =>
        Open.Given([.. Enumerable.Range(1, count).Select(n => Some.Granted(n, 5, last: last))]);
}
