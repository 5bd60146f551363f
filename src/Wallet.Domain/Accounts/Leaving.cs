using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;
using static Wallet.Domain.Accounts.AccountCommand;
using static Wallet.Domain.Accounts.AccountEvent;

namespace Wallet.Domain.Accounts;

/// <summary>What becomes of an employer's money that was not spent.</summary>
internal static class Leaving
{
    internal static Decision<AccountEvent> End(Account account, EndEmployment c)
    {
        ValueList<LotEnd> ends =
        [
            .. account
                .Lots.Where(l => l.Funder == c.Funder)
                .Select(l => EndOf(l, c))
                .OfType<LotEnd>(),
        ];
        return ends.Count == 0
            ? Decision.Accept<AccountEvent>()
            : Decision.Accept<AccountEvent>(new EmploymentEnded(c.Funder, c.LastDay, ends, c.On));
    }

    internal static Decision<AccountEvent> Withdraw(Account account, WithdrawCredit c)
    {
        var returning = account
            .Lots.Where(l => l.Funder == c.Funder && GoesBack(l, c.Terms))
            .ToArray();
        AccountEvent[] withdrawn =
        [
            .. returning
                .Where(l => l.LapsedOn(c.On).IsPositive)
                .Select(l => new CreditWithdrawn(l.Id, l.LapsedOn(c.On), c.On)),
        ];
        return withdrawn.Length > 0
            ? Decision.Accept(withdrawn)
            : Decision.Reject<AccountEvent>(
                new AccountRejection.NothingToWithdraw(
                    returning
                        .Where(l => l.AvailableOn(c.On).IsPositive)
                        .Min(l => l.LastUsableDay)
                        ?.PlusDays(1)
                )
            );
    }

    // Never before today: nobody loses in hindsight what could still be used.
    private static LotEnd? EndOf(Lot lot, EndEmployment c) =>
        c.Terms.InForce(lot.Scheme, c.On)?.The<LotEndsAfterLeaving>() is { } clause
        && LocalDate.Max(clause.LastUsableDay(c.LastDay), c.On) is var last
        && !(lot.LastUsableDay <= last)
        && (lot.Available.IsPositive || lot.Reserved.IsPositive)
            ? new LotEnd(lot.Id, last)
            : null;

    private static bool GoesBack(Lot lot, TermsBook terms) =>
        terms.InForce(lot.Scheme, lot.GrantedOn)?.ResidualOwner == ResidualOwner.Funder;
}
