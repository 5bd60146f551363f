using System.Diagnostics;
using Wallet.Domain.Planning;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Accounts;

/// <summary>One person's account: what is on it and what is reserved. The write state and the balance that people see.</summary>
/// <param name="OpenedOn">Null as long as nothing has happened.</param>
/// <param name="Lots">Oldest first.</param>
/// <param name="Reservations">Open ones only; a settled reservation leaves the state.</param>
public sealed record Account(
    AccountId Id,
    LocalDate? OpenedOn,
    ValueList<Lot> Lots,
    ValueList<Reservation> Reservations
)
{
    /// <summary>An account on which nothing has happened.</summary>
    public static Account Initial(AccountId id) => new(id, null, [], []);

    /// <summary>What the planner may draw on, for somebody who applies on this day.</summary>
    public IReadOnlyList<Purse> Purses(LocalDate day) =>
        [.. Lots.Select(lot => lot.ToPurse(UsedIn(lot.Scheme, day.Year)))];

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
            ReservationReleased e => account
                .Move(e.Returned, (lot, amount) => lot.Release(amount))
                .Without(e.Reservation),
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

    private Account With(Reservation reservation) =>
        this with
        {
            Reservations = [.. Reservations, reservation],
        };

    private Account Without(ReservationId id) =>
        this with
        {
            Reservations = [.. Reservations.Where(r => r.Id != id)],
        };

    /// What this person got from a scheme by applications in one calendar year.
    private Money UsedIn(SchemeId scheme, int year) =>
        Money.Sum(
            Reservations
                .Where(r => r.ReservedOn.Year == year)
                .SelectMany(r => r.Legs)
                .Where(leg => Lots.Single(lot => lot.Id == leg.Lot).Scheme == scheme)
                .Select(leg => leg.Amount)
        );
}
