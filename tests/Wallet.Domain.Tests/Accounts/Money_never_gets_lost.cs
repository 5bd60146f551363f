using CsCheck;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>Whatever people do with an account, in whatever order, under whatever terms.</summary>
public sealed class Money_never_gets_lost
{
    [Fact]
    public void Of_every_lot_each_cent_is_available_reserved_captured_forfeited_withdrawn_or_lapsed_at_any_moment() =>
        Gen.OneOf(Lives.Any, Lives.Staged)
            .Sample(
                life =>
                {
                    var granted = new OrderedDictionary<LotId, Money>();
                    foreach (var (_, happened, account) in life.Steps())
                    {
                        if (happened is CreditGranted e)
                        {
                            granted.Add(e.Lot, e.Amount);
                        }
                        AssertNothingIsLost(account, granted);
                    }
                },
                iter: 3_000,
                threads: 1
            );

    [Fact]
    public void The_same_command_again_changes_nothing() =>
        Lives.Any.Sample(
            life =>
            {
                var account = An.Account.Now;
                foreach (var command in life.Commands)
                {
                    account = Life.EventsOf(account, command).Aggregate(account, Account.Evolve);
                    Assert.Empty(Life.EventsOf(account, command));
                }
            },
            iter: 2_000,
            threads: 1
        );

    [Fact]
    public void When_providers_cancel_all_that_has_not_started_only_what_has_stays_reserved() =>
        Lives.Any.Sample(
            life =>
            {
                var before = life.Now();
                var started = before.Reservations.Where(r => r.StartedOn is not null).ToArray();
                var account = before;
                foreach (var reservation in before.Reservations.Except(started))
                {
                    var cancel = Some.Cancel(0, Some.Day, ReleasedBy.Provider) with
                    {
                        Reservation = reservation.Id,
                    };
                    account = Account.Evolve(
                        account,
                        Assert.Single(Life.EventsOf(account, cancel))
                    );
                }
                Assert.Equal(started, account.Reservations);
                Assert.Equal(
                    before.Lots.Select(l =>
                    {
                        var reserved = ReservedOf(l, started);
                        var givenBack = CapturedOf(l, before.Reservations.Except(started));
                        return l with
                        {
                            Available = l.Available + l.Reserved + givenBack - reserved,
                            Reserved = reserved,
                            Captured = l.Captured - givenBack,
                        };
                    }),
                    account.Lots
                );
            },
            iter: 2_000,
            threads: 1
        );

    [Fact]
    public void A_reserved_plan_takes_exactly_what_its_lines_say() =>
        Lives.Any.Sample(
            life =>
            {
                foreach (var (before, happened, after) in life.Steps())
                {
                    if (happened is FundsReserved e)
                    {
                        Assert.All(
                            before.Lots.Zip(after.Lots),
                            pair =>
                                Assert.Equal(
                                    e.Plan.Lines.Single(l => l.Lot == pair.First.Id).Pays,
                                    pair.First.Available
                                        + pair.First.Lapsed
                                        - pair.Second.Available
                                        - pair.Second.Lapsed
                                )
                        );
                    }
                }
            },
            iter: 1_000,
            threads: 1
        );

    [Fact]
    public void A_grant_never_lifts_the_balance_of_its_scheme_above_the_ceiling() =>
        Gen.Select(Lives.Any, Lives.Cents, Lives.Cents)
            .Sample(
                (life, amount, ceiling) =>
                {
                    var grant = Some.Grant(99, 0) with
                    {
                        Scheme = new SchemeId("first"),
                        Amount = amount,
                        BalanceAtMost = ceiling,
                    };
                    var before = life.Now();
                    var after = Life.EventsOf(before, grant).Aggregate(before, Account.Evolve);
                    Assert.True(
                        BalanceOf(grant.Scheme, after)
                            <= Money.Max(ceiling, BalanceOf(grant.Scheme, before))
                    );
                },
                iter: 1_000,
                threads: 1
            );

    [Fact]
    public void Lots_of_equal_rank_and_day_are_used_by_age() =>
        Gen.Select(Lives.Cents.Array[1, 6], Lives.Cents)
            .Sample(
                (amounts, price) =>
                {
                    var plan = FundingPlanner.Plan(
                        Some.Situation(
                            Some.Course(new Price(default, price, default, default, default))
                        ),
                        [.. amounts.Select((amount, i) => Some.Purse(i, amount))],
                        Some.Book
                    );
                    var left = price;
                    foreach (var (line, amount) in plan.Lines.Zip(amounts))
                    {
                        Assert.Equal(Money.Min(left, amount), line.Pays);
                        left -= line.Pays;
                    }
                    Assert.Equal(left, plan.Contribution);
                },
                iter: 2_000,
                threads: 1
            );

    private static Money BalanceOf(SchemeId scheme, Account account) =>
        Money.Sum(
            account
                .Lots.Where(l => l.Scheme == scheme)
                .Select(l => l.AvailableOn(Some.Day) + l.Reserved)
        );

    private static Money ReservedOf(Lot lot, IEnumerable<Reservation> reservations) =>
        Money.Sum(
            reservations
                .SelectMany(r => r.Legs)
                .Where(leg => leg.Lot == lot.Id)
                .Select(leg => leg.Amount)
        ) - CapturedOf(lot, reservations);

    private static Money CapturedOf(Lot lot, IEnumerable<Reservation> reservations) =>
        Money.Sum(reservations.Select(r => r.CapturedOf(lot.Id)));

    private static void AssertNothingIsLost(
        Account account,
        OrderedDictionary<LotId, Money> granted
    )
    {
        Assert.Equal(granted.Keys, account.Lots.Select(l => l.Id));
        foreach (var lot in account.Lots)
        {
            Assert.True(lot.Available >= Money.Zero && lot.Reserved >= Money.Zero);
            Assert.True(lot.Captured >= Money.Zero && lot.Forfeited >= Money.Zero);
            Assert.True(lot.Lapsed >= Money.Zero);
            Assert.Equal(granted[lot.Id], lot.Granted);
            Assert.Equal(
                lot.Granted,
                lot.Available
                    + lot.Reserved
                    + lot.Captured
                    + lot.Forfeited
                    + lot.Withdrawn
                    + lot.Lapsed
            );
            Assert.Equal(ReservedOf(lot, account.Reservations), lot.Reserved);
            foreach (var day in new[] { Some.Day, Some.Day.PlusDays(30), Some.Day.PlusDays(600) })
            {
                Assert.Equal(
                    lot.Granted,
                    lot.AvailableOn(day)
                        + lot.ExpiredOn(day)
                        + lot.Reserved
                        + lot.Captured
                        + lot.Withdrawn
                );
            }
        }
    }
}
