using Wallet.Domain;
using Wallet.Domain.Accounts;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Projections.Accounts;

/// <summary>Everything that happened on an account, in order, with what was available afterwards.</summary>
/// <remarks>A lapse stands where it happened, on the day after the last usable day, whether and whenever it was booked.</remarks>
public static class Statement
{
    public static IReadOnlyList<StatementLine> Of(
        AccountId id,
        IEnumerable<AccountEvent> events,
        LocalDate today
    )
    {
        var account = Account.Initial(id);
        var lines = new List<StatementLine>();
        var day = LocalDate.MinIsoValue;
        foreach (var happened in events)
        {
            // A grant may count from a day to come; until then nothing lapses for it.
            day = LocalDate.Min(LocalDate.Max(day, DayOf(happened)), today);
            lines.AddRange(Lapses(account, lines, day));
            account = Account.Evolve(account, happened);
            if (Entry(happened, lines, account) is { } entry)
            {
                lines.Add(new StatementLine(DayOf(happened), entry, AvailableOn(account, day)));
            }
        }
        return [.. lines, .. Lapses(account, lines, today)];
    }

    private static StatementEntry? Entry(
        AccountEvent happened,
        List<StatementLine> before,
        Account after
    ) =>
        happened switch
        {
            AccountOpened => new StatementEntry.Opened(),
            CreditGranted e => new StatementEntry.Granted(LotOf(e.Lot, after)),
            FundsReserved e => new StatementEntry.Reserved(
                e.Reservation,
                e.Course,
                e.Plan.Contribution,
                Parts(Paid(e), after)
            )
            {
                PotAnswers = e.PotAnswers,
            },
            ReservationReleased e => new StatementEntry.Released(
                e.Reservation,
                CourseOf(e.Reservation, before),
                e.By,
                Parts(e.Returned, after)
            ),
            CreditWithdrawn e => new StatementEntry.Withdrawn(LotOf(e.Lot, after), e.Amount),
            CourseStarted e => new StatementEntry.Started(CourseOf(e.Reservation, before)),
            ReservationSettled e => new StatementEntry.Settled(
                e.Reservation,
                CourseOf(e.Reservation, before),
                e.Settlement,
                e.Attendance,
                Parts(e.Settlement.Captured, after),
                Parts(e.Settlement.Returned, after),
                Parts(e.Settlement.Forfeited, after),
                Parts(e.Settlement.Reclaimed.Select(r => r.Leg), after)
            ),
            FundsCaptured e => new StatementEntry.CapturedEarly(
                CourseOf(e.Reservation, before),
                Parts(e.Captured, after)
            ),
            FundsReturned e => new StatementEntry.ReservedAgain(
                CourseOf(e.Reservation, before),
                Parts(e.Returned, after)
            ),
            DebtRecorded e => new StatementEntry.Owed(
                CourseOf(e.Reservation, before),
                LotOf(e.Lot, after),
                e.Amount
            ),
            DebtSettled e => new StatementEntry.Repaid(
                CourseOf(e.Reservation, before),
                LotOf(e.Lot, after),
                e.Amount,
                IsSetOff: e.From is not null
            ),
            EmploymentEnded e => new StatementEntry.EmploymentEnded(
                e.LastDay,
                [.. e.Lots.Select(l => LotOf(l.Lot, after))]
            ),
            CreditLapsed => null,
            _ => throw new ArgumentOutOfRangeException(
                nameof(happened),
                happened,
                "an event without a line"
            ),
        };

    // Of a debt the reservation has left the account long ago.
    private static BookedCourse CourseOf(ReservationId reservation, List<StatementLine> before) =>
        before
            .Select(l => l.Entry)
            .OfType<StatementEntry.Reserved>()
            .Last(r => r.Reservation == reservation)
            .Course;

    private static Lot LotOf(LotId lot, Account after) => after.Lots.Single(l => l.Id == lot);

    // A lot lapses once: what was available on its last usable day. Money that comes back later is shown where it comes back.
    private static StatementLine[] Lapses(Account account, List<StatementLine> lines, LocalDate by)
    {
        var told = lines
            .Select(l => l.Entry)
            .OfType<StatementEntry.Lapsed>()
            .Select(l => l.Lot.Id)
            .ToHashSet();
        return
        [
            .. account
                .Lots.Where(l => l.LapsedOn(by).IsPositive && !told.Contains(l.Id))
                .OrderBy(l => l.LastUsableDay)
                .Select(l => new StatementLine(
                    l.LastUsableDay!.Value.PlusDays(1),
                    new StatementEntry.Lapsed(l, l.LapsedOn(by)),
                    AvailableOn(account, l.LastUsableDay.Value.PlusDays(1))
                )),
        ];
    }

    private static ValueList<Leg> Paid(FundsReserved e) =>
        [.. e.Plan.Lines.Where(l => l.Pays.IsPositive).Select(l => new Leg(l.Lot, l.Pays))];

    private static IReadOnlyList<StatementPart> Parts(IEnumerable<Leg> legs, Account account) =>
        [.. legs.Select(leg => new StatementPart(LotOf(leg.Lot, account), leg.Amount))];

    private static Money AvailableOn(Account account, LocalDate day) =>
        Money.Sum(account.Lots.Select(l => l.AvailableOn(day)));

    /// <summary>The day on which it counts.</summary>
    public static LocalDate DayOf(AccountEvent happened) =>
        happened switch
        {
            AccountOpened e => e.On,
            CreditGranted e => e.On,
            FundsReserved e => e.On,
            ReservationReleased e => e.On,
            CreditWithdrawn e => e.On,
            CourseStarted e => e.On,
            FundsCaptured e => e.On,
            FundsReturned e => e.On,
            ReservationSettled e => e.On,
            DebtRecorded e => e.On,
            DebtSettled e => e.On,
            EmploymentEnded e => e.On,
            CreditLapsed e => e.On,
            _ => throw new ArgumentOutOfRangeException(
                nameof(happened),
                happened,
                "an event without a day"
            ),
        };
}
