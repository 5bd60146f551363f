using System.Diagnostics;
using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Ledger.LedgerAccount;

namespace Wallet.Domain.Ledger;

/// <summary>
/// What happens on a person's account. The lapse of a lot is booked when it is granted, on its future day, and taken back as far as money leaves the lot
/// before: so the books are right on any day without anything having run.
/// </summary>
internal static class AccountPostings
{
    public static IEnumerable<Posting> Of(Account before, AccountEvent happened) =>
        happened switch
        {
            // That a lapse was booked on the account changes nothing here: it has been in the books since the grant.
            AccountOpened or CourseStarted or CreditLapsed => [],
            CreditGranted e => Into(Lot.Of(e), LedgerAccount.Funding, e.Amount, e.On),
            CreditWithdrawn e => OutOf(LotOf(before, e.Lot), LedgerAccount.Funding, e.Amount, e.On),
            EmploymentEnded e => e.Lots.SelectMany(end => EndsEarlier(before, end, e.On)),
            FundsReserved e => Reserved(before, e),
            FundsCaptured e => Captured(before, e.Reservation, e.Captured, e.On),
            FundsReturned e => Uncaptured(before, e.Reservation, e.Returned, e.On),
            ReservationReleased e => Released(before, e),
            ReservationSettled e => Settled(before, e),
            DebtRecorded e =>
            [
                Of(LotOf(before, e.Lot), LearnerOwes, Reclaimed, e.Amount, e.On, e.Reservation),
            ],
            DebtSettled { From: { } credit } e => OutOf(
                LotOf(before, credit),
                LearnerOwes,
                e.Amount,
                e.On,
                e.Reservation
            ),
            DebtSettled e =>
            [
                Of(LotOf(before, e.Lot), Bank, LearnerOwes, e.Amount, e.On, e.Reservation),
            ],
            _ => throw new UnreachableException($"The books know no {happened.GetType().Name}."),
        };

    private static IEnumerable<Posting> Reserved(Account before, FundsReserved e) =>
        [
            .. Reservation
                .LegsOf(e.Plan)
                .SelectMany(leg =>
                    OutOf(
                        LotOf(before, leg.Lot),
                        LedgerAccount.Reserved,
                        leg.Amount,
                        e.On,
                        e.Reservation
                    )
                ),
            OfLearner(e.Reservation, Learner, Contribution, e.Plan.Contribution, e.On),
        ];

    private static IEnumerable<Posting> Released(Account before, ReservationReleased e) =>
        [
            .. UncapturedAll(before, e.Reservation, e.On),
            .. Returned(before, e.Reservation, e.Returned, e.On),
            OfLearner(
                e.Reservation,
                Contribution,
                Learner,
                The(before, e.Reservation).Contribution,
                e.On
            ),
        ];

    // As the account does it: all is put back first and shared out anew.
    private static IEnumerable<Posting> Settled(Account before, ReservationSettled e) =>
        [
            .. UncapturedAll(before, e.Reservation, e.On),
            .. Captured(before, e.Reservation, e.Settlement.Captured, e.On),
            .. Returned(before, e.Reservation, e.Settlement.Returned, e.On),
            .. e.Settlement.Forfeited.Select(leg =>
                Of(
                    LotOf(before, leg.Lot),
                    LedgerAccount.Reserved,
                    Expired,
                    leg.Amount,
                    e.On,
                    e.Reservation
                )
            ),
            .. e
                .Settlement.Reclaimed.Where(r => r.From == ReclaimedFrom.Provider)
                .Select(r =>
                    Of(
                        LotOf(before, r.Leg.Lot),
                        Payable,
                        Reclaimed,
                        r.Leg.Amount,
                        e.On,
                        e.Reservation
                    )
                ),
            OfLearner(
                e.Reservation,
                Contribution,
                ContributionPaid,
                e.Settlement.LearnerPays,
                e.On
            ),
            OfLearner(e.Reservation, Contribution, Learner, e.Settlement.LearnerGetsBack, e.On),
            OfLearner(
                e.Reservation,
                Contribution,
                ContributionKept,
                e.Settlement.LearnerKeepsAsCredit,
                e.On
            ),
        ];

    private static IEnumerable<Posting> Captured(
        Account before,
        ReservationId reservation,
        ValueList<Leg> legs,
        LocalDate on
    ) =>
        legs.Select(leg =>
            Of(LotOf(before, leg.Lot), LedgerAccount.Reserved, Payable, leg.Amount, on, reservation)
        );

    private static IEnumerable<Posting> Uncaptured(
        Account before,
        ReservationId reservation,
        ValueList<Leg> legs,
        LocalDate on
    ) =>
        legs.Select(leg =>
            Of(LotOf(before, leg.Lot), Payable, LedgerAccount.Reserved, leg.Amount, on, reservation)
        );

    private static IEnumerable<Posting> UncapturedAll(
        Account before,
        ReservationId reservation,
        LocalDate on
    ) =>
        The(before, reservation)
            .Captured.SelectMany(c => Uncaptured(before, reservation, c.Legs, on));

    private static IEnumerable<Posting> Returned(
        Account before,
        ReservationId reservation,
        ValueList<Leg> legs,
        LocalDate on
    ) =>
        legs.SelectMany(leg =>
            Into(LotOf(before, leg.Lot), LedgerAccount.Reserved, leg.Amount, on, reservation)
        );

    private static IEnumerable<Posting> Into(
        Lot lot,
        LedgerAccount from,
        Money amount,
        LocalDate on,
        ReservationId? reservation = null
    ) =>
        [
            Of(lot, from, Available, amount, on, reservation),
            .. Lapse(lot, Available, Expired, amount, on, reservation),
        ];

    private static IEnumerable<Posting> OutOf(
        Lot lot,
        LedgerAccount to,
        Money amount,
        LocalDate on,
        ReservationId? reservation = null
    ) =>
        [
            Of(lot, Available, to, amount, on, reservation),
            .. Lapse(lot, Expired, Available, amount, on, reservation),
        ];

    private static IEnumerable<Posting> EndsEarlier(Account before, LotEnd end, LocalDate on)
    {
        var lot = LotOf(before, end.Lot);
        return
        [
            .. Lapse(lot, Expired, Available, lot.Available, on, null),
            .. Lapse(
                lot with
                {
                    LastUsableDay = end.LastUsableDay,
                },
                Available,
                Expired,
                lot.Available,
                on,
                null
            ),
        ];
    }

    private static IEnumerable<Posting> Lapse(
        Lot lot,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        LocalDate on,
        ReservationId? reservation
    ) =>
        lot.LastUsableDay is { } last
            ?
            [
                Of(lot, debit, credit, amount, on, reservation) with
                {
                    EffectiveOn = LocalDate.Max(last.PlusDays(1), on),
                },
            ]
            : [];

    private static Posting Of(
        Lot lot,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        LocalDate on,
        ReservationId? reservation
    ) =>
        new(debit, credit, amount, on, on)
        {
            Lot = lot.Id,
            Scheme = lot.Scheme,
            Funder = lot.Funder,
            Reservation = reservation,
        };

    private static Posting OfLearner(
        ReservationId reservation,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        LocalDate on
    ) => new(debit, credit, amount, on, on) { Reservation = reservation };

    private static Lot LotOf(Account account, LotId lot) => account.Lots.Single(l => l.Id == lot);

    private static Reservation The(Account account, ReservationId id) =>
        account.Reservations.Single(r => r.Id == id);
}
