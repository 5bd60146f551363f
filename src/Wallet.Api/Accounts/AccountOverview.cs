using Wallet.Api.People;
using Wallet.Api.Schemes;
using Wallet.Domain;
using Wallet.Domain.Accounts;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Accounts;

/// <summary>What somebody has, until when and for what, and what else there is for somebody like them.</summary>
public sealed record AccountOverview(
    Account Account,
    LocalDate Today,
    TermsBook Terms,
    IReadOnlyList<Terms> OtherSchemes
)
{
    public Money UsableToday =>
        Money.Sum(Account.Lots.Where(l => l.IsUsableOn(Today)).Select(l => l.Available));

    public Money Reserved => Money.Sum(Account.Lots.Select(l => l.Reserved));

    /// <summary>Budgets with something left or reserved, what lapses first on top.</summary>
    public IReadOnlyList<Lot> Budgets =>
        [
            .. Account
                .Lots.Where(l => IsBudget(l, Today))
                .OrderBy(l => l.LastUsableDay ?? LocalDate.MaxIsoValue),
        ];

    public static bool IsBudget(Lot lot, LocalDate today) =>
        lot.AvailableOn(today).IsPositive || lot.Reserved.IsPositive;
}

/// <summary>Looks up an account and what belongs beside it on a screen.</summary>
public static class AccountOverviews
{
    public static async Task<AccountOverview> OfAsync(
        AccountId id,
        AccountShelf accounts,
        PersonVault people,
        FundingShelf shelf,
        LocalDate today,
        CancellationToken cancellation
    )
    {
        var account = await accounts.ShowAsync(id, cancellation);
        var (terms, _) = await shelf.NowAsync(cancellation);
        var person = await people.Open(id, cancellation);
        var others = person is Opened<Person>.Known known
            ? SchemesFor(known.Content, account, terms, today)
            : [];
        return new AccountOverview(account, today, terms, [.. others]);
    }

    /// <summary>Schemes that could pay for this person and of which there is no budget on the account.</summary>
    private static IEnumerable<Terms> SchemesFor(
        Person person,
        Account account,
        TermsBook terms,
        LocalDate today
    )
    {
        var learner = person.ToLearner();
        return terms
            .InForceHere(today)
            .Where(t =>
                !account.Lots.Any(l => l.Scheme == t.Scheme && AccountOverview.IsBudget(l, today))
            )
            .Where(t =>
                t.RefusesPerson(learner, today, terms.Calendars) is null
                && YearlyGrant.For(t, learner, today.Year, today, terms.Calendars)
                    is not YearlyGrant.Not
            );
    }
}
