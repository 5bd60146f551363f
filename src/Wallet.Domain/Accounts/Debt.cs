using System.Diagnostics;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Accounts;

/// <summary>What a person has to pay back to a scheme. It is set off against later credit of the same funder, and of no other: an employer's money pays no debt to the state.</summary>
/// <param name="Lot">From which the scheme had paid.</param>
/// <param name="Amount">What is still owed; above zero.</param>
public sealed record Debt(
    ReservationId Reservation,
    LotId Lot,
    SchemeId Scheme,
    FunderId Funder,
    Money Amount
)
{
    internal static Debt Of(DebtRecorded e, Lot lot) =>
        new(e.Reservation, e.Lot, lot.Scheme, lot.Funder, e.Amount);

    /// <summary>What is owed after a part was paid; a debt that was paid whole is gone.</summary>
    internal static ValueList<Debt> Less(ValueList<Debt> debts, DebtSettled e) =>
        OwedFor(debts, e.Reservation, e.Lot) >= e.Amount
            ?
            [
                .. debts
                    .Select(d =>
                        d.IsFor(e.Reservation, e.Lot) ? d with { Amount = d.Amount - e.Amount } : d
                    )
                    .Where(d => d.Amount.IsPositive),
            ]
            : throw new UnreachableException($"Of {debts} cannot have been paid {e}.");

    internal static Decision<AccountEvent> Pay(Account account, AccountCommand.PayDebt c)
    {
        var owed = OwedFor(account.Debts, c.Reservation, c.Lot);
        return c.Amount <= owed
            ? Decision.Accept<AccountEvent>(
                new DebtSettled(c.Reservation, c.Lot, c.Amount, null, c.On)
            )
            : Decision.Reject<AccountEvent>(new AccountRejection.MoreThanOwed(owed));
    }

    /// <summary>What of a new credit is set off, oldest debt first.</summary>
    internal static IEnumerable<DebtSettled> SetOff(ValueList<Debt> debts, CreditGranted credit)
    {
        var left = credit.Amount;
        foreach (var debt in debts.Where(d => d.Funder == credit.Funder))
        {
            var amount = Money.Min(left, debt.Amount);
            if (amount.IsPositive)
            {
                yield return new(debt.Reservation, debt.Lot, amount, credit.Lot, credit.On);
            }
            left -= amount;
        }
    }

    private static Money OwedFor(ValueList<Debt> debts, ReservationId reservation, LotId lot) =>
        debts.FirstOrDefault(d => d.IsFor(reservation, lot))?.Amount ?? Money.Zero;

    private bool IsFor(ReservationId reservation, LotId lot) =>
        Reservation == reservation && Lot == lot;
}
