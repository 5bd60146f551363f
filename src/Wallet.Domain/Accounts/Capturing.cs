using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;
using static Wallet.Domain.Accounts.AccountRejection;

namespace Wallet.Domain.Accounts;

/// <summary>Money of a reservation becomes the provider's before the end, and back.</summary>
internal static class Capturing
{
    public static Decision<AccountEvent> Capture(Account account, CaptureFunds c)
    {
        if (
            account.Reservations.FirstOrDefault(r => r.Id == c.Claim.Enrolment)
            is not { } reservation
        )
        {
            return Decision.Reject<AccountEvent>(new ReservationNotOpen(c.Claim.Enrolment));
        }
        if (reservation.Captured.Any(captured => captured.Claim == c.Claim))
        {
            return Decision.Accept<AccountEvent>();
        }
        var inAll = Claimable.InAll(reservation, c.On, c.Terms);
        return Claimable.Legs(reservation, inAll, c.Amount) is { } legs
            ? Decision.Accept<AccountEvent>(new FundsCaptured(reservation.Id, c.Claim, legs, c.On))
            : Decision.Reject<AccountEvent>(
                new MoreThanClaimable(
                    Money.Sum(inAll.Select(leg => Claimable.Left(reservation, leg)))
                )
            );
    }

    // Once the reservation has ended, its end has shared out what was captured too.
    public static Decision<AccountEvent> Return(Account account, ReturnFunds c) =>
        account
            .Reservations.FirstOrDefault(r => r.Id == c.Claim.Enrolment)
            ?.Captured.FirstOrDefault(captured => captured.Claim == c.Claim)
            is { } captured
            ? Decision.Accept<AccountEvent>(
                new FundsReturned(c.Claim.Enrolment, c.Claim, captured.Legs, c.On)
            )
            : Decision.Accept<AccountEvent>();
}
