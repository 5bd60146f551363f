using Wallet.Api.People;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Schemes;

/// <summary>What the terms give one person of a lot that many get.</summary>
public sealed record GrantByTerms(GrantedLot Lot, Terms Terms, Calendars Calendars)
{
    public YearlyGrant To(Person person) =>
        Lot.Amount is { } amount
            ? new YearlyGrant.Of(amount, Lot.On, null)
            : YearlyGrant.For(
                Terms,
                person.ToLearner(),
                Lot.FirstUsableDay.Year,
                Lot.FirstUsableDay,
                Calendars
            )!;

    public AccountCommand.GrantCredit Credit(LotId lot, YearlyGrant.Of grant) =>
        new(
            lot,
            Terms.Scheme,
            Terms.GrantedBy,
            grant.Amount,
            Lot.On,
            Lot.FirstUsableDay,
            Lot.LastUsableDay,
            [],
            Lot.Source
        )
        {
            BalanceAtMost = grant.BalanceAtMost,
        };
}
