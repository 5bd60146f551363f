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

    /// <summary>What is certain to lapse if nobody uses it, the first on top.</summary>
    public IReadOnlyList<(Lot Lot, LocalDate On)> Lapses =>
        [
            .. Account
                .Lots.Where(l => l.AvailableOn(Today).IsPositive && l.LastUsableDay is not null)
                .Select(l => (l, l.LastUsableDay!.Value.PlusDays(1)))
                .OrderBy(l => l.Item2),
        ];

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
    /// <param name="asOf">Another day, past or to come; null is today.</param>
    public static async Task<AccountOverview> OfAsync(
        AccountId id,
        AccountShelf accounts,
        PersonVault people,
        FundingShelf shelf,
        LocalDate today,
        CancellationToken cancellation,
        LocalDate? asOf = null
    )
    {
        var day = asOf ?? today;
        var account =
            day < today
                ? await accounts.AsOfAsync(id, day, cancellation)
                : await accounts.ShowAsync(id, cancellation);
        var (terms, _) = await shelf.NowAsync(cancellation);
        var person = await people.Open(id, cancellation);
        var others = person is Opened<Person>.Known known
            ? SchemesFor(known.Content, account, terms, day)
            : [];
        return new AccountOverview(account, day, terms, [.. others]);
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
