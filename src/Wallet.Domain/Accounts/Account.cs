using System.Diagnostics;
using Wallet.Domain.Planning;
using Wallet.Domain.Pots;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Accounts;

/// <summary>One person's account: what is on it and what is reserved. The write state and the balance that people see.</summary>
/// <param name="OpenedOn">Null as long as nothing has happened.</param>
/// <param name="Lots">Oldest first.</param>
/// <param name="Reservations">Open ones only; a settled reservation leaves the state.</param>
/// <param name="Uses">What schemes paid for courses that are over, by the year of the application.</param>
public sealed record Account(
    AccountId Id,
    LocalDate? OpenedOn,
    ValueList<Lot> Lots,
    ValueList<Reservation> Reservations,
    ValueList<YearUse> Uses
)
{
    /// <summary>What the person has to pay back, oldest first.</summary>
    public ValueList<Debt> Debts { get; init; } = [];

    /// <summary>An account on which nothing has happened.</summary>
    public static Account Initial(AccountId id) => new(id, null, [], [], []);

    /// <summary>What the planner may draw on, for somebody who applies on this day.</summary>
    /// <param name="day">The day of the application.</param>
    /// <param name="courseGrants">How many people have money of a scheme for the course; of a scheme that is not named, nobody.</param>
    /// <param name="pots">What could be had on application; it comes after the lots, as it is newer.</param>
    public IReadOnlyList<Purse> Purses(
        LocalDate day,
        ValueList<SchemeGrants> courseGrants,
        ValueList<PotOffer> pots
    ) =>
        [
            .. Lots.Select(lot => lot.ToPurse(UsedIn(lot.Scheme, day.Year)))
                .Concat(pots.Select(p => p.ToPurse(UsedIn(p.Pot.Scheme, day.Year))))
                .Select(purse =>
                    courseGrants.FirstOrDefault(g => g.Scheme == purse.Scheme) is { } grants
                        ? purse with
                        {
                            GrantsForCourse = grants.Count,
                        }
                        : purse
                ),
        ];

    /// <summary>What this person got from a scheme by applications in one calendar year.</summary>
    public Money UsedIn(SchemeId scheme, int year) =>
        Money.Sum(
            Reservations
                .Where(r => r.ReservedOn.Year == year)
                .SelectMany(r => r.Legs)
                .Where(leg => SchemeOf(leg) == scheme)
                .Select(leg => leg.Amount)
                .Concat(Uses.Where(u => u.Scheme == scheme && u.Year == year).Select(u => u.Amount))
        );

    /// <summary>The account after one more event. It never refuses: what is stored has happened.</summary>
    /// <exception cref="UnreachableException">The event breaks an invariant of money; a wallet must stop rather than fold a wrong balance.</exception>
    public static Account Evolve(Account account, AccountEvent happened) =>
        happened switch
        {
            AccountOpened e => account with { OpenedOn = e.On },
            CreditGranted e => account with { Lots = [.. account.Lots, Lot.Of(e)] },
            FundsReserved e => account
                .Move(Reservation.LegsOf(e.Plan), (lot, amount) => lot.Reserve(amount))
                .With(Reservation.Of(e)),
            FundsCaptured e => account
                .Move(e.Captured, (lot, amount) => lot.Capture(amount))
                .Capturing(e),
            FundsReturned e => account.Uncapturing(e.Reservation, c => c.Claim == e.Claim),
            ReservationReleased e => account
                .Uncapturing(e.Reservation, _ => true)
                .Move(e.Returned, (lot, amount) => lot.Release(amount))
                .Without(e.Reservation),
            CreditWithdrawn e => account.Move(
                [new Leg(e.Lot, e.Amount)],
                (lot, amount) => lot.Withdraw(amount)
            ),
            CourseStarted e => account.With(account.The(e.Reservation) with { StartedOn = e.On }),
            ReservationSettled e => account
                .Using(e)
                .Uncapturing(e.Reservation, _ => true)
                .Move(e.Settlement.Captured, (lot, amount) => lot.Capture(amount))
                .Move(e.Settlement.Returned, (lot, amount) => lot.Release(amount))
                .Move(e.Settlement.Forfeited, (lot, amount) => lot.Forfeit(amount))
                .Without(e.Reservation),
            CreditLapsed e => account.Move(
                [new Leg(e.Lot, e.Amount)],
                (lot, amount) => lot.Lapse(amount)
            ),
            EmploymentEnded e => account with
            {
                Lots =
                [
                    .. account.Lots.Select(lot =>
                        e.Lots.FirstOrDefault(end => end.Lot == lot.Id) is { } end
                            ? lot with
                            {
                                LastUsableDay = end.LastUsableDay,
                            }
                            : lot
                    ),
                ],
            },
            DebtRecorded e => account with
            {
                Debts = [.. account.Debts, Debt.Of(e, account.Lots.Single(l => l.Id == e.Lot))],
            },
            DebtSettled e => (account with { Debts = Debt.Less(account.Debts, e) }).Move(
                e.From is { } credit ? [new Leg(credit, e.Amount)] : [],
                (lot, amount) => lot.Withdraw(amount)
            ),
            _ => throw new UnreachableException($"An account knows no {happened.GetType().Name}."),
        };

    private Account Move(ValueList<Leg> legs, Func<Lot, Money, Lot> move) =>
        this with
        {
            Lots =
            [
                .. Lots.Select(lot =>
                    legs.FirstOrDefault(l => l.Lot == lot.Id) is { } leg
                        ? move(lot, leg.Amount)
                        : lot
                ),
            ],
        };

    private Reservation The(ReservationId id) => Reservations.Single(r => r.Id == id);

    private Account With(Reservation reservation) =>
        this with
        {
            Reservations = [.. Reservations.Where(r => r.Id != reservation.Id), reservation],
        };

    private Account Capturing(FundsCaptured e)
    {
        var reservation = The(e.Reservation);
        return With(
            reservation with
            {
                Captured = [.. reservation.Captured, new CapturedForClaim(e.Claim, e.Captured)],
            }
        );
    }

    // The end shares out all that was reserved, as if nothing had been captured before: so stages come to the same, cent for cent.
    private Account Uncapturing(ReservationId id, Func<CapturedForClaim, bool> which)
    {
        var reservation = The(id);
        var uncaptured = reservation
            .Captured.Where(which)
            .Aggregate(this, (now, c) => now.Move(c.Legs, (lot, amount) => lot.Uncapture(amount)));
        return uncaptured.With(
            reservation with
            {
                Captured = [.. reservation.Captured.Where(c => !which(c))],
            }
        );
    }

    // A cancelled reservation is no use of the scheme.
    private Account Using(ReservationSettled e) =>
        e.Attendance is null
            ? this
            : this with
            {
                Uses =
                [
                    .. Uses.Concat(UsesOf(e))
                        .GroupBy(u => (u.Scheme, u.Year))
                        .Select(g => new YearUse(
                            g.Key.Scheme,
                            g.Key.Year,
                            Money.Sum(g.Select(u => u.Amount))
                        )),
                ],
            };

    private IEnumerable<YearUse> UsesOf(ReservationSettled e) =>
        e.Settlement.Captured.Select(leg => new YearUse(
            SchemeOf(leg),
            The(e.Reservation).ReservedOn.Year,
            leg.Amount
        ));

    private SchemeId SchemeOf(Leg leg) => Lots.Single(lot => lot.Id == leg.Lot).Scheme;

    private Account Without(ReservationId id) =>
        this with
        {
            Reservations = [.. Reservations.Where(r => r.Id != id)],
        };
}

/// <summary>What a scheme paid in one year for courses of this person that are over.</summary>
/// <param name="Year">The calendar year of the applications.</param>
public sealed record YearUse(SchemeId Scheme, int Year, Money Amount);
