using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>A grant may fill the money of its scheme up to a ceiling, and one account holds money of so many schemes.</summary>
public sealed class Granting_up_to_a_ceiling
{
    private static readonly History WithEighty = An.Account.Given(
        new AccountOpened(Some.Day),
        Some.Granted(1, 80)
    );

    [Theory]
    [InlineData(130, 50)]
    [InlineData(129, 49)]
    [InlineData(81, 1)]
    public void Credits_what_still_fits(long ceiling, long credited) =>
        WithEighty.When(Fifty(ceiling)).Then(Some.Granted(2, credited));

    [Theory]
    [InlineData(80)]
    [InlineData(79)]
    public void Nothing_fits_when_the_balance_is_there(long ceiling) =>
        WithEighty.When(Fifty(ceiling)).ThenRefused(new BalanceAtCeiling(Money.Euro(ceiling)));

    [Fact]
    public void The_first_grant_fits_up_to_the_ceiling_too() =>
        An.Account.When(Fifty(40)).Then(new AccountOpened(Some.Day), Some.Granted(2, 40));

    [Fact]
    public void What_is_reserved_is_still_in_the_balance() =>
        WithEighty
            .After(Some.Reserve(1, Some.Course(Some.Price(30))))
            .When(Fifty(100))
            .Then(Some.Granted(2, 20));

    [Fact]
    public void What_was_spent_or_forfeited_is_no_longer_in_the_balance() =>
        WithEighty
            .After(Some.Reserve(1, Some.Course(Some.Price(30))))
            .After(Some.Complete(1))
            .When(Fifty(100))
            .Then(Some.Granted(2, 50));

    [Fact]
    public void What_lapsed_is_no_longer_in_the_balance() =>
        An
            .Account.Given(
                new AccountOpened(Some.Day),
                Some.Granted(1, 80, last: Some.Day.PlusDays(-1))
            )
            .When(Fifty(100))
            .Then(Some.Granted(2, 50));

    [Fact]
    public void Money_of_another_scheme_does_not_count() =>
        WithEighty
            .When(Fifty(50) with { Scheme = Some.Voucher })
            .Then(Some.Granted(2, 50, Some.Voucher));

    [Fact]
    public void At_the_ceiling_the_same_source_still_books_nothing() =>
        WithEighty
            .Given(Some.Granted(3, 5, source: "budget/2026"))
            .When(Fifty(80) with { Source = "budget/2026" })
            .ThenNothing();

    [Fact]
    public void The_last_scheme_within_the_limit_is_granted() =>
        Assert.Single(WithSchemes(Limits.SchemesPerPlan - 1).When(Some.Grant(1000, 5)).Events);

    [Fact]
    public void One_scheme_past_the_limit_is_refused() =>
        WithSchemes(Limits.SchemesPerPlan)
            .When(Some.Grant(1000, 5))
            .ThenRefused(new TooManySchemes(Limits.SchemesPerPlan));

    [Fact]
    public void At_the_limit_more_money_of_a_scheme_that_is_there_is_granted() =>
        Assert.Single(
            WithSchemes(Limits.SchemesPerPlan)
                .When(Some.Grant(1000, 5) with { Scheme = new SchemeId("scheme-1") })
                .Events
        );

    [Fact]
    public void Many_lots_of_one_scheme_are_one_scheme() =>
        Assert.Single(
            WithSchemes(Limits.SchemesPerPlan - 1)
                .Given(Some.Granted(1001, 5, new SchemeId("scheme-1")))
                .When(Some.Grant(1000, 5))
                .Events
        );

    [Fact]
    public void Schemes_whose_lots_have_lapsed_do_not_count_for_the_limit() =>
        Assert.Single(
            WithSchemes(Limits.SchemesPerPlan, last: Some.Day)
                .When(Some.Grant(1000, 5, on: Some.Day.PlusDays(1)))
                .Events
        );

    private static GrantCredit Fifty(long ceiling) =>
        Some.Grant(2, 50) with
        {
            BalanceAtMost = Money.Euro(ceiling),
        };

    private static History WithSchemes(int count, LocalDate? last = null) =>
        An.Account.Given([
            new AccountOpened(Some.Day),
            .. Enumerable
                .Range(1, count)
                .Select(n => Some.Granted(n, 5, new SchemeId($"scheme-{n}"), last: last)),
        ]);
}
