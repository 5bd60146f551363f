using CsCheck;
using Wallet.Domain.Accounts;
using Wallet.Domain.Planning;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Tests.Accounts;

/// <summary>Whatever people do with an account, in whatever order.</summary>
public sealed class Money_never_gets_lost
{
    private static readonly Gen<Money> Cents = Gen.Int[0, 60].Select(c => new Money(c));

    private static readonly Gen<LocalDate> Days = Gen.Int[0, 400].Select(Some.Day.PlusDays);

    private static readonly Gen<AccountCommand> Commands = Gen.Frequency<AccountCommand>(
        (1, Days.Select(day => (AccountCommand)new OpenAccount(day))),
        (
            6,
            from lot in Gen.Int[1, 8]
            from scheme in Gen.OneOf(Some.Budget, Some.Voucher)
            from amount in Cents
            from day in Days
            from usable in Gen.OneOf<int?>(null, 0, 100)
            from source in Gen.OneOf<string?>(null, null, "2026", "2027")
            select (AccountCommand)
                new GrantCredit(
                    Some.Lot(lot),
                    scheme,
                    new FunderId("state"),
                    amount,
                    day,
                    null,
                    usable is { } days ? day.PlusDays(days) : null,
                    [],
                    source
                )
        ),
        (
            8,
            from reservation in Gen.Int[1, 6]
            from tuition in Cents
            from exam in Cents
            from start in Days
            from day in Days
            from accepted in Cents
            select (AccountCommand)(
                Some.Reserve(
                    reservation,
                    Some.Course(
                        new Price(Percent.Of(21), tuition, exam, Money.Zero, Money.Zero),
                        start.PlusDays(200)
                    ),
                    accepted,
                    day
                ) with
                {
                    AlreadyFunded = [new OutsideFunding(OutsideFunder.Employer, new Money(5))],
                }
            )
        ),
        (
            5,
            from reservation in Gen.Int[1, 6]
            from day in Days
            from who in Gen.Enum<ReleasedBy>()
            select (AccountCommand)Some.Cancel(reservation, day, who)
        )
    );

    private static readonly Gen<List<AccountCommand>> Lives = Commands.List[1, 40];

    [Fact]
    public void Of_every_lot_what_was_granted_is_available_or_reserved_at_any_moment() =>
        Lives.Sample(
            commands =>
            {
                var account = An.Account.Now;
                var granted = new OrderedDictionary<LotId, Money>();
                foreach (var command in commands)
                {
                    foreach (var happened in EventsOf(account, command))
                    {
                        account = Account.Evolve(account, happened);
                        if (happened is CreditGranted e)
                        {
                            granted.Add(e.Lot, e.Amount);
                        }
                        AssertNothingIsLost(account, granted);
                    }
                }
            },
            iter: 3_000,
            threads: 1
        );

    [Fact]
    public void The_same_command_again_changes_nothing() =>
        Lives.Sample(
            commands =>
            {
                var account = An.Account.Now;
                foreach (var command in commands)
                {
                    account = EventsOf(account, command).Aggregate(account, Account.Evolve);
                    if (
                        AccountDecider.Decide(account, command) is Decision<AccountEvent>.Accepted a
                    )
                    {
                        Assert.Empty(a.Events);
                    }
                }
            },
            iter: 2_000,
            threads: 1
        );

    [Fact]
    public void Releasing_every_reservation_restores_the_lots_as_they_were_granted() =>
        Lives.Sample(
            commands =>
            {
                var account = commands.Aggregate(
                    An.Account.Now,
                    (a, command) => EventsOf(a, command).Aggregate(a, Account.Evolve)
                );
                var untouched = account.Lots.Select(l =>
                    l with
                    {
                        Available = l.Granted,
                        Reserved = Money.Zero,
                    }
                );
                foreach (var reservation in account.Reservations)
                {
                    var release = new CancelReservation(
                        reservation.Id,
                        ReleasedBy.Provider,
                        false,
                        Some.Book,
                        reservation.Course.Course.StartDay.PlusDays(-1)
                    );
                    var events = EventsOf(account, release);
                    Assert.Single(events);
                    account = events.Aggregate(account, Account.Evolve);
                }
                Assert.Equal(untouched, account.Lots);
                Assert.Empty(account.Reservations);
            },
            iter: 2_000,
            threads: 1
        );

    [Fact]
    public void A_reserved_plan_takes_exactly_what_its_lines_say() =>
        Lives.Sample(
            commands =>
            {
                var account = An.Account.Now;
                foreach (var command in commands)
                {
                    foreach (var happened in EventsOf(account, command))
                    {
                        var before = account;
                        account = Account.Evolve(account, happened);
                        if (happened is FundsReserved e)
                        {
                            Assert.All(
                                before.Lots.Zip(account.Lots),
                                pair =>
                                    Assert.Equal(
                                        e.Plan.Lines.Single(l => l.Lot == pair.First.Id).Pays,
                                        pair.First.Available - pair.Second.Available
                                    )
                            );
                        }
                    }
                }
            },
            iter: 1_000,
            threads: 1
        );

    [Fact]
    public void Lots_of_equal_rank_and_day_are_used_by_age() =>
        Gen.Select(Cents.Array[1, 6], Cents)
            .Sample(
                (amounts, price) =>
                {
                    var account = amounts
                        .Select((amount, i) => Some.Granted(i, 0) with { Amount = amount })
                        .Aggregate(
                            Account.Evolve(An.Account.Now, new AccountOpened(Some.Day)),
                            Account.Evolve
                        );
                    var plan = FundingPlanner.Plan(
                        Some.Situation(
                            Some.Course(new Price(default, price, default, default, default))
                        ),
                        account.Purses(Some.Day),
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

    private static IReadOnlyList<AccountEvent> EventsOf(Account account, AccountCommand command) =>
        AccountDecider.Decide(account, command) is Decision<AccountEvent>.Accepted accepted
            ? accepted.Events
            : [];

    private static void AssertNothingIsLost(
        Account account,
        OrderedDictionary<LotId, Money> granted
    )
    {
        Assert.Equal(granted.Keys, account.Lots.Select(l => l.Id));
        foreach (var lot in account.Lots)
        {
            Assert.True(lot.Available >= Money.Zero && lot.Reserved >= Money.Zero);
            Assert.Equal(granted[lot.Id], lot.Granted);
            Assert.Equal(lot.Granted, lot.Available + lot.Reserved);
            Assert.Equal(
                Money.Sum(
                    account
                        .Reservations.SelectMany(r => r.Legs)
                        .Where(leg => leg.Lot == lot.Id)
                        .Select(leg => leg.Amount)
                ),
                lot.Reserved
            );
            foreach (var day in new[] { Some.Day, Some.Day.PlusDays(150), Some.Day.PlusDays(600) })
            {
                Assert.Equal(lot.Granted, lot.AvailableOn(day) + lot.ExpiredOn(day) + lot.Reserved);
            }
        }
    }
}
