using CsCheck;
using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;

namespace Wallet.Domain.Tests.Accounts;

public sealed class Lapsing_credit
{
    private static readonly LocalDate Last = Some.Day.PlusDays(10);
    private static readonly LocalDate After = Last.PlusDays(1);

    private static readonly History WithEighty = An.Account.Given(
        new AccountOpened(Some.Day),
        Some.Granted(1, 80, last: Last),
        Some.Granted(2, 50)
    );

    [Fact]
    public void Books_what_is_left_in_a_lot_whose_last_usable_day_is_past() =>
        WithEighty
            .After(Some.Reserve(1, Some.Course(Some.Price(30))))
            .When(new LapseCredit(After))
            .Then(new CreditLapsed(Some.Lot(1), Money.Euro(50), After));

    [Fact]
    public void Books_nothing_on_the_last_usable_day_itself() =>
        WithEighty.When(new LapseCredit(Last)).ThenNothing();

    [Fact]
    public void Books_nothing_a_second_time() =>
        WithEighty
            .After(new LapseCredit(After))
            .When(new LapseCredit(After.PlusDays(1)))
            .ThenNothing();

    [Fact]
    public void Books_what_came_back_since_the_last_time() =>
        WithEighty
            .After(Some.Reserve(1, Some.Course(Some.Price(30))))
            .After(new LapseCredit(After))
            .After(Some.Cancel(1, After))
            .When(new LapseCredit(After.PlusDays(1)))
            .Then(new CreditLapsed(Some.Lot(1), Money.Euro(30), After.PlusDays(1)));

    [Fact]
    public void Needs_an_account() =>
        An.Account.When(new LapseCredit(After)).ThenRefused(new AccountNotOpen());

    [Fact]
    public void Does_not_take_the_money_of_who_applied_on_the_last_usable_day_and_is_decided_later()
    {
        var lot = WithEighty
            .After(new LapseCredit(After))
            .After(Some.Reserve(1, Some.Course(Some.Price(30)), on: Last))
            .Now.Lots[0];

        Assert.Equal(
            (Money.Zero, Money.Euro(30), Money.Euro(50)),
            (lot.Available, lot.Reserved, lot.Lapsed)
        );
    }

    [Fact]
    public void Changes_no_decision_and_no_balance_of_any_day_at_whatever_moments_it_runs() =>
        Gen.Select(Lives.Any, Gen.Int[-1, 400].Array[41])
            .Sample(
                (life, runs) =>
                {
                    var (booked, unbooked) = (An.Account.Now, An.Account.Now);
                    foreach (var (command, run) in life.Commands.Zip(runs))
                    {
                        if (run >= 0)
                        {
                            booked = After(booked, new LapseCredit(Some.Day.PlusDays(run)));
                        }
                        if (command is not LapseCredit)
                        {
                            Assert.Equal(
                                AccountDecider.Decide(unbooked, command),
                                AccountDecider.Decide(booked, command),
                                SameDecision
                            );
                            booked = After(booked, command);
                            unbooked = After(unbooked, command);
                        }
                        Assert.All(booked.Lots.Zip(unbooked.Lots), AssertSameOnAnyDay);
                        Assert.Equal(unbooked.Reservations, booked.Reservations);
                        Assert.Equal(unbooked.Uses, booked.Uses);
                    }

                    static Account After(Account account, AccountCommand command) =>
                        Life.EventsOf(account, command).Aggregate(account, Account.Evolve);
                },
                iter: 3_000,
                threads: 1
            );

    private static bool SameDecision(
        Decision<AccountEvent> expected,
        Decision<AccountEvent> actual
    ) =>
        (expected, actual) switch
        {
            (Decision<AccountEvent>.Accepted e, Decision<AccountEvent>.Accepted a) =>
                e.Events.SequenceEqual(a.Events),
            _ => expected == actual,
        };

    private static void AssertSameOnAnyDay((Lot Booked, Lot Unbooked) lots)
    {
        var (booked, unbooked) = lots;
        Assert.Equal(
            unbooked,
            booked with
            {
                Available = booked.Available + booked.Lapsed,
                Lapsed = Money.Zero,
            }
        );
        for (var day = Some.Day.PlusDays(-1); day < Some.Day.PlusDays(430); day = day.PlusDays(1))
        {
            Assert.Equal(
                (unbooked.AvailableOn(day), unbooked.LapsedOn(day), unbooked.ExpiredOn(day)),
                (booked.AvailableOn(day), booked.LapsedOn(day), booked.ExpiredOn(day))
            );
        }
    }
}
