using CsCheck;
using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;
using static Wallet.Domain.Tests.Accounts.A_settlement;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>What a scheme takes back from a learner is a debt, set off against later credit of the same funder.</summary>
public sealed class Owing
{
    private static readonly History Owes = Of(
            Money.Euro(150),
            (A_settlement.Reclaiming, Money.Euro(150))
        )
        .After(new RecordStart(Some.Reservation(1), StartDay))
        .After(Complete("10"));

    private static readonly Debt Debt = new(
        Some.Reservation(1),
        Some.Lot(1),
        A_settlement.Reclaiming,
        new FunderId("state"),
        Money.Euro(150)
    );

    [Fact]
    public void Comes_from_a_course_of_which_too_little_was_attended() =>
        Assert.Equal([Debt], Owes.Now.Debts);

    [Fact]
    public void Of_a_course_that_never_started_the_provider_owes() =>
        Assert.Empty(
            Of(Money.Euro(150), (A_settlement.Reclaiming, Money.Euro(150)))
                .After(Complete("10"))
                .Now.Debts
        );

    [Fact]
    public void Is_set_off_against_new_credit_and_the_rest_of_it_can_be_used()
    {
        var granted = Owes.After(Some.Grant(2, 200));
        Assert.Empty(granted.Now.Debts);
        Assert.Equal(
            (Money.Euro(50), Money.Euro(150)),
            (granted.Now.Lots[1].Available, granted.Now.Lots[1].Withdrawn)
        );
    }

    [Fact]
    public void Takes_all_of_a_credit_that_is_smaller_and_waits_with_the_rest()
    {
        var granted = Owes.After(Some.Grant(2, 100));
        Assert.Equal([Debt with { Amount = Money.Euro(50) }], granted.Now.Debts);
        Assert.Equal(Money.Zero, granted.Now.Lots[1].Available);
    }

    [Fact]
    public void Is_not_set_off_against_money_of_somebody_else()
    {
        var granted = Owes.After(
            Some.Grant(2, 200) with
            {
                Funder = FunderId.Of(new EmployerId("12345678")),
            }
        );
        Assert.Equal([Debt], granted.Now.Debts);
        Assert.Equal(Money.Euro(200), granted.Now.Lots[1].Available);
    }

    [Fact]
    public void Can_be_paid_in_parts_and_no_cent_more_than_is_owed()
    {
        var paid = Owes.After(Pay(100));
        Assert.Equal([Debt with { Amount = Money.Euro(50) }], paid.Now.Debts);
        paid.When(Pay(50) with { Amount = new Money(5_001) })
            .ThenRefused(new MoreThanOwed(Money.Euro(50)));
        Assert.Empty(paid.After(Pay(50)).Now.Debts);
    }

    [Fact]
    public void What_was_recorded_is_owed_or_settled_to_the_cent() =>
        Lives.Staged.Sample(
            life =>
            {
                var (recorded, settled) = (Money.Zero, Money.Zero);
                foreach (var (_, happened, after) in life.Steps())
                {
                    recorded += happened is DebtRecorded r ? r.Amount : Money.Zero;
                    settled += happened is DebtSettled s ? s.Amount : Money.Zero;
                    Assert.Equal(recorded - settled, Money.Sum(after.Debts.Select(d => d.Amount)));
                    Assert.All(after.Debts, d => Assert.True(d.Amount.IsPositive));
                }
            },
            iter: 2_000,
            threads: 1
        );

    private static PayDebt Pay(long euros) =>
        new(Some.Reservation(1), Some.Lot(1), Money.Euro(euros), StartDay);
}
