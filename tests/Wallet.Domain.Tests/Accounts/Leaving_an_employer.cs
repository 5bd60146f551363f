using Wallet.Domain.Accounts;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;

namespace Wallet.Domain.Tests.Accounts;

public sealed class Leaving_an_employer
{
    internal static readonly FunderId Employer = FunderId.Of(new EmployerId("90001234"));

    private static readonly LocalDate LastDay = new(2026, 8, 31);
    private static readonly LocalDate End = new(2027, 2, 28); // six months later, in a shorter month
    private static readonly LocalDate Late = End.PlusYears(2);

    internal static readonly TermsBook Book = Some.BookOf(
        Some.Terms(Some.Budget, clauses: [new LotEndsAfterLeaving(6)]) with
        {
            ResidualOwner = ResidualOwner.Funder,
        }
    );

    private static readonly History WithEighty = An.Account.Given(
        new AccountOpened(Some.Day),
        Granted(1, 80, Late)
    );

    [Fact]
    public void Ends_what_is_unspent_as_many_months_after_the_last_day_as_the_terms_say() =>
        WithEighty
            .When(Leaves(LastDay))
            .Then(new EmploymentEnded(Employer, LastDay, [new(Some.Lot(1), End)], Some.Day));

    [Fact]
    public void Leaves_it_usable_on_that_day_and_not_on_the_next()
    {
        var lot = WithEighty.After(Leaves(LastDay)).Now.Lots.Single();

        Assert.Equal(Money.Euro(80), lot.AvailableOn(End));
        Assert.Equal(Money.Zero, lot.AvailableOn(End.PlusDays(1)));
        Assert.Equal(Money.Euro(80), lot.LapsedOn(End.PlusDays(1)));
    }

    [Fact]
    public void Never_lengthens_a_budget() =>
        An
            .Account.Given(new AccountOpened(Some.Day), Granted(1, 80, End))
            .When(Leaves(LastDay))
            .ThenNothing();

    [Fact]
    public void Takes_nothing_that_could_be_used_yesterday() =>
        WithEighty
            .When(Leaves(Some.Day.PlusYears(-1)))
            .Then(
                new EmploymentEnded(
                    Employer,
                    Some.Day.PlusYears(-1),
                    [new(Some.Lot(1), Some.Day)],
                    Some.Day
                )
            );

    [Fact]
    public void Touches_no_money_of_others() =>
        An
            .Account.Given(new AccountOpened(Some.Day), Some.Granted(1, 80, last: Late))
            .When(Leaves(LastDay))
            .ThenNothing();

    [Fact]
    public void Keeps_what_is_reserved() =>
        Assert.Equal(
            Money.Euro(30),
            WithEighty
                .After(Some.Reserve(1, Some.Course(Some.Price(30))))
                .After(Leaves(LastDay))
                .Now.Lots.Single()
                .Reserved
        );

    [Fact]
    public void Without_an_account_is_fine() => An.Account.When(Leaves(LastDay)).ThenNothing();

    [Fact]
    public void Gives_back_what_is_left_when_it_can_no_longer_be_used() =>
        WithEighty
            .After(Some.Reserve(1, Some.Course(Some.Price(30))))
            .After(Leaves(LastDay))
            .When(Withdraw(End.PlusDays(1)))
            .Then(new CreditWithdrawn(Some.Lot(1), Money.Euro(50), End.PlusDays(1)));

    [Fact]
    public void Gives_back_nothing_on_the_last_usable_day_and_says_from_when() =>
        WithEighty
            .After(Leaves(LastDay))
            .When(Withdraw(End))
            .ThenRefused(new NothingToWithdraw(End.PlusDays(1)));

    [Fact]
    public void Gives_back_what_was_booked_as_lapsed_too_and_only_once()
    {
        var after = WithEighty
            .After(Leaves(LastDay))
            .After(new LapseCredit(End.PlusDays(1)))
            .After(Withdraw(End.PlusDays(2)));

        Assert.Equal(
            (Money.Euro(80), Money.Zero, Money.Zero),
            (after.Now.Lots[0].Withdrawn, after.Now.Lots[0].Lapsed, after.Now.Lots[0].Available)
        );
        after.When(Withdraw(End.PlusDays(3))).ThenRefused(new NothingToWithdraw(null));
    }

    [Fact]
    public void Gives_nothing_back_where_the_terms_give_it_to_another() =>
        WithEighty
            .After(Leaves(LastDay))
            .When(Withdraw(End.PlusDays(1)) with { Terms = Some.Book })
            .ThenRefused(new NothingToWithdraw(null));

    internal static CreditGranted Granted(int lot, long euros, LocalDate last) =>
        Some.Granted(lot, euros, last: last) with
        {
            Funder = Employer,
        };

    internal static EndEmployment Leaves(LocalDate lastDay) =>
        new(Employer, lastDay, Book, Some.Day);

    internal static WithdrawCredit Withdraw(LocalDate on) => new(Employer, Book, on);
}
