using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using Wallet.Domain.Pots;
using Wallet.Domain.Tests.Accounts;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Tests.Pots;

public sealed class Applying_to_a_pot
{
    private static readonly History Opened = An.Account.Given(new AccountOpened(Some.Day));

    [Fact]
    public void Grants_a_budget_of_what_the_plan_asks_and_reserves_it_whole()
    {
        var events = Opened.When(A.Pot(limit: 80).Asked(80)).Events;
        var granted = Assert.Single(events.OfType<CreditGranted>());
        var reserved = Assert.Single(events.OfType<FundsReserved>());
        Assert.Equal(
            (Money.Euro(80), A.PotId, new LocalDate(2026, 12, 31)),
            (granted.Amount, granted.Pot, granted.LastUsableDay)
        );
        Assert.Equal(
            new PotAnswer(1, Money.Euro(80), Money.Zero, Money.Euro(80)),
            Answer(reserved)
        );
        var lot = Assert.Single(Opened.Given([.. events]).Now.Lots);
        Assert.Equal((Money.Zero, Money.Euro(80)), (lot.Available, lot.Reserved));
    }

    [Fact]
    public void Is_refused_whole_when_one_cent_does_not_fit_and_the_plan_says_why()
    {
        var pot = A.Pot(limit: 80);
        var refused = Refused<AccountRejection.PotRefused>(Opened, pot.Asked(81));
        Assert.Equal(
            [new PotAnswer(1, Money.Euro(81), Money.Zero, Money.Euro(80))],
            refused.Answers.Select(a => a.Answer)
        );
        Assert.Equal(
            (new Verdict.PotTooSmall(Money.Euro(81), Money.Zero, Money.Euro(80)), Money.Euro(81)),
            (refused.Plan.Lines[0].Verdict, refused.Plan.Contribution)
        );
    }

    [Fact]
    public void Goes_through_without_the_pot_for_who_accepted_to_pay_that_much_and_keeps_the_place()
    {
        var account = Opened.Given(Some.Granted(1, 50));
        var ask = A.Pot(limit: 10).Asked(81) with { ContributionAccepted = Money.Euro(31) };
        var reserved = Assert.IsType<FundsReserved>(Assert.Single(account.When(ask).Events));
        Assert.Equal((Money.Euro(50), 1), (reserved.Plan.Paid, Answer(reserved).Place));
        Assert.False(Answer(reserved).IsGranted);
    }

    [Fact]
    public void Takes_no_place_when_it_costs_more_for_another_reason()
    {
        var ask = A.Pot(limit: 5000).Asked(1200);
        Refused<AccountRejection.ContributionRose>(Opened, ask);
    }

    [Fact]
    public void Takes_no_place_before_the_pot_opens()
    {
        var early = A.OpensAt - Duration.Epsilon;
        var refused = Refused<AccountRejection.NoBudgetPays>(
            Opened,
            A.Pot(limit: 80).Asked(80, at: early)
        );
        Assert.Equal(new Verdict.PotNotOpen(A.OpensAt), refused.Plan.Lines[0].Verdict);
    }

    [Fact]
    public void Ends_with_the_money_leaving_the_account_when_it_is_cancelled()
    {
        var reserved = Opened.After(A.Pot(limit: 80).Asked(80));
        var after = reserved.After(Some.Cancel(1, Some.Day) with { Terms = Some.BookOf(A.Terms) });
        var lot = Assert.Single(after.Now.Lots);
        Assert.Equal(
            (Money.Zero, Money.Zero, Money.Euro(80)),
            (lot.Available, lot.Reserved, lot.Withdrawn)
        );
    }

    private static PotAnswer Answer(FundsReserved reserved) =>
        Assert.Single(reserved.PotAnswers).Answer;

    private static T Refused<T>(History history, AccountCommand.ReserveFunds ask) =>
        Assert.IsType<T>(
            Assert.IsType<Decision<AccountEvent>.Rejected>(history.When(ask).Decision).Because
        );
}
