using System.Diagnostics;
using Wallet.Domain.Planning;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;

namespace Wallet.Domain.Accounts;

/// <summary>The rules of an account.</summary>
public static class AccountDecider
{
    /// <summary>What the command comes to on this account.</summary>
    public static Decision<AccountEvent> Decide(Account account, AccountCommand command) =>
        (account.OpenedOn, command) switch
        {
            (null, OpenAccount c) => Decision.Accept<AccountEvent>(new AccountOpened(c.On)),
            (_, OpenAccount) => Decision.Accept<AccountEvent>(),
            (null, GrantCredit c) => Decision.Accept<AccountEvent>(
                new AccountOpened(c.On),
                Credit(c)
            ),
            (_, GrantCredit c) => Grant(account, c),
            (null, _) => Decision.Reject<AccountEvent>(new AccountNotOpen()),
            (_, ReserveFunds c) => Reserve(account, c),
            (_, ReleaseReservation c) => Release(account, c),
            _ => throw new UnreachableException($"An account knows no {command.GetType().Name}."),
        };

    private static Decision<AccountEvent> Grant(Account account, GrantCredit c)
    {
        if (account.Lots.Any(l => l.Id == c.Lot || (c.Source is not null && l.Source == c.Source)))
        {
            return Decision.Accept<AccountEvent>();
        }
        return
            account.Lots.Count(l => l.Reserved.IsPositive || l.AvailableOn(c.On).IsPositive)
            >= Limits.LotsPerAccount
            ? Decision.Reject<AccountEvent>(new TooManyLots(Limits.LotsPerAccount))
            : Decision.Accept<AccountEvent>(Credit(c));
    }

    private static CreditGranted Credit(GrantCredit c) =>
        new(
            c.Lot,
            c.Scheme,
            c.Funder,
            c.Amount,
            c.On,
            c.FirstUsableDay,
            c.LastUsableDay,
            c.EarmarkedFor,
            c.Source
        );

    private static Decision<AccountEvent> Reserve(Account account, ReserveFunds c)
    {
        if (account.Reservations.Any(r => r.Id == c.Reservation))
        {
            return Decision.Accept<AccountEvent>();
        }
        if (account.Reservations.Count >= Limits.ReservationsPerAccount)
        {
            return Decision.Reject<AccountEvent>(
                new TooManyReservations(Limits.ReservationsPerAccount)
            );
        }
        if (c.Course.Course.HasStarted(c.On))
        {
            return Decision.Reject<AccountEvent>(new CourseHasStarted(c.Course.Course.StartDay));
        }
        var plan = FundingPlanner.Plan(
            new Situation(c.On, c.Learner, c.Course.Course, c.AlreadyFunded),
            account.Purses(c.On),
            c.Terms
        );
        if (!plan.Paid.IsPositive)
        {
            return Decision.Reject<AccountEvent>(new NoBudgetPays(plan));
        }
        return plan.Contribution > c.ContributionAccepted
            ? Decision.Reject<AccountEvent>(new ContributionRose(c.ContributionAccepted, plan))
            : Decision.Accept<AccountEvent>(
                new FundsReserved(c.Reservation, c.Course, plan, c.DossierHash, c.On)
            );
    }

    private static Decision<AccountEvent> Release(Account account, ReleaseReservation c) =>
        account.Reservations.FirstOrDefault(r => r.Id == c.Reservation) switch
        {
            null => Decision.Reject<AccountEvent>(new ReservationNotOpen(c.Reservation)),
            var r when !r.CanBeReleasedOn(c.On) => Decision.Reject<AccountEvent>(
                new TooLateToCancel(r.Course.Course.StartDay)
            ),
            var r => Decision.Accept<AccountEvent>(
                new ReservationReleased(r.Id, c.By, r.Legs, c.On)
            ),
        };
}
