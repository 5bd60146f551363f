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
                Credit(UpToCeiling(c, Money.Zero))
            ),
            (_, GrantCredit c) => Grant(account, c),
            (null, EndEmployment) => Decision.Accept<AccountEvent>(),
            (null, _) => Decision.Reject<AccountEvent>(new AccountNotOpen()),
            (_, ReserveFunds c) => Reserve(account, c),
            (_, CancelReservation c) => Cancel(account, c),
            (_, RecordStart c) => Start(account, c),
            (_, CaptureFunds c) => Capturing.Capture(account, c),
            (_, ReturnFunds c) => Capturing.Return(account, c),
            (_, PayDebt c) => Debt.Pay(account, c),
            (_, CompleteReservation c) => Complete(account, c),
            (_, LapseCredit c) => Lapse(account, c),
            (_, EndEmployment c) => Leaving.End(account, c),
            (_, WithdrawCredit c) => Leaving.Withdraw(account, c),
            _ => throw new UnreachableException($"An account knows no {command.GetType().Name}."),
        };

    /// <summary>The plan that this reservation would go by. Books nothing.</summary>
    public static FundingPlan Plan(Account account, ReserveFunds command) =>
        Funding.Of(account, command).Plan;

    private static Decision<AccountEvent> Grant(Account account, GrantCredit c)
    {
        if (account.Lots.Any(l => l.Id == c.Lot || (c.Source is not null && l.Source == c.Source)))
        {
            return Decision.Accept<AccountEvent>();
        }
        var live = account
            .Lots.Where(l => l.Reserved.IsPositive || l.AvailableOn(c.On).IsPositive)
            .ToArray();
        if (live.Length >= Limits.LotsPerAccount)
        {
            return Decision.Reject<AccountEvent>(new TooManyLots(Limits.LotsPerAccount));
        }
        var schemes = live.Select(l => l.Scheme).Distinct().ToArray();
        if (!schemes.Contains(c.Scheme) && schemes.Length >= Limits.SchemesPerPlan)
        {
            return Decision.Reject<AccountEvent>(new TooManySchemes(Limits.SchemesPerPlan));
        }
        var credit = Credit(UpToCeiling(c, BalanceOf(c.Scheme, live, c.On)));
        return credit.Amount.IsPositive || c.BalanceAtMost is null
            ? Decision.Accept<AccountEvent>([credit, .. Debt.SetOff(account.Debts, credit)])
            : Decision.Reject<AccountEvent>(new BalanceAtCeiling(c.BalanceAtMost.Value));
    }

    private static GrantCredit UpToCeiling(GrantCredit c, Money balance) =>
        c.BalanceAtMost is { } ceiling
            ? c with
            {
                Amount = Money.Min(c.Amount, ceiling - balance),
            }
            : c;

    private static Money BalanceOf(SchemeId scheme, IEnumerable<Lot> live, LocalDate day) =>
        Money.Sum(live.Where(l => l.Scheme == scheme).Select(l => l.AvailableOn(day) + l.Reserved));

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
        var funding = Funding.Of(account, c);
        var plan = funding.Plan;
        if (plan.Paid.IsPositive && plan.Contribution <= c.ContributionAccepted)
        {
            return Decision.Accept<AccountEvent>([
                .. funding.Grants(c.Pots, c.On),
                new FundsReserved(c.Reservation, c.Course, plan, c.DossierHash, c.On)
                {
                    AlreadyFunded = c.AlreadyFunded,
                    CourseGrants = c.CourseGrants,
                    PotPurses = funding.PotPurses,
                    PotAnswers = funding.Answers,
                },
            ]);
        }
        return Decision.Reject<AccountEvent>(
            funding.Refusals is { Count: > 0 } refusals ? new PotRefused(refusals, plan)
            : plan.Paid.IsPositive ? new ContributionRose(c.ContributionAccepted, plan)
            : new NoBudgetPays(plan)
        );
    }

    private static Decision<AccountEvent> Cancel(Account account, CancelReservation c)
    {
        if (account.Reservations.FirstOrDefault(r => r.Id == c.Reservation) is not { } reservation)
        {
            return Decision.Reject<AccountEvent>(new ReservationNotOpen(c.Reservation));
        }
        if (!reservation.CanBeCancelledOn(c.On, c.By))
        {
            return Decision.Reject<AccountEvent>(
                new TooLateToCancel(reservation.Course.Course.StartDay)
            );
        }
        var settlement = Settlement.OfCancelling(reservation, c.By, c.ForceMajeure, c.On, c.Terms);
        return Decision.Accept<AccountEvent>([
            settlement.IsFree
                ? new ReservationReleased(reservation.Id, c.By, settlement.Returned, c.On)
                : new ReservationSettled(reservation.Id, settlement, null, c.On),
            .. ToPots(account, settlement.Returned, c.On),
        ]);
    }

    // Money of a pot is granted for one course: it does not wait on the account for another.
    private static IEnumerable<AccountEvent> ToPots(
        Account account,
        ValueList<Leg> returned,
        LocalDate day
    ) =>
        returned
            .Where(leg => account.Lots.Any(l => l.Id == leg.Lot && l.Pot is not null))
            .Select(leg => new CreditWithdrawn(leg.Lot, leg.Amount, day));

    private static Decision<AccountEvent> Start(Account account, RecordStart c) =>
        account.Reservations.FirstOrDefault(r => r.Id == c.Reservation) switch
        {
            null => Decision.Reject<AccountEvent>(new ReservationNotOpen(c.Reservation)),
            { StartedOn: not null } => Decision.Accept<AccountEvent>(),
            _ => Decision.Accept<AccountEvent>(new CourseStarted(c.Reservation, c.On)),
        };

    private static Decision<AccountEvent> Complete(Account account, CompleteReservation c)
    {
        if (account.Reservations.FirstOrDefault(r => r.Id == c.Reservation) is not { } reservation)
        {
            return Decision.Reject<AccountEvent>(new ReservationNotOpen(c.Reservation));
        }
        var settlement = Settlement.OfCompleting(
            reservation,
            c.Attendance,
            c.HasDiploma,
            c.ForceMajeure,
            c.Terms
        );
        return Decision.Accept<AccountEvent>([
            new ReservationSettled(reservation.Id, settlement, c.Attendance, c.On),
            .. settlement
                .Reclaimed.Where(r => r.From == ReclaimedFrom.Learner)
                .Select(r => new DebtRecorded(reservation.Id, r.Leg.Lot, r.Leg.Amount, c.On)),
            .. ToPots(account, settlement.Returned, c.On),
        ]);
    }

    private static Decision<AccountEvent> Lapse(Account account, LapseCredit c) =>
        Decision.Accept<AccountEvent>([
            .. account
                .Lots.Where(l => l.HasLapsedOn(c.On) && l.Available.IsPositive)
                .Select(l => new CreditLapsed(l.Id, l.Available, c.On)),
        ]);
}
