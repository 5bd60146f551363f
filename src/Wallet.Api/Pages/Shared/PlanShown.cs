using Wallet.Api.Accounts;
using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Pages.Shared;

/// <summary>A funding plan as people read it, for the partial <c>_Plan</c>.</summary>
public sealed record PlanShown(
    Money Price,
    Money Contribution,
    IReadOnlyList<PlanShownLine> Paying,
    IReadOnlyList<PlanShownLine> NotPaying
)
{
    public static PlanShown Of(Planned.With planned) =>
        Of(planned.Plan, planned.Terms, l => planned.LotOf(l)?.LastUsableDay);

    /// <summary>A plan with budgets that somebody could have.</summary>
    public static PlanShown Of(FundingPlan plan, TermsBook terms) => Of(plan, terms, _ => null);

    public Bar Bar =>
        new([
            .. Paying.Select((l, i) => new BarPart(Bar.KindOf(i), l.Pays)),
            new BarPart("own", Contribution),
        ]);

    private static PlanShown Of(
        FundingPlan plan,
        TermsBook terms,
        Func<PlanLine, LocalDate?> lastUsableDay
    )
    {
        var words = new PlanWords(terms);
        var lines = plan
            .Lines.Select(l => new PlanShownLine(
                words.Scheme(l.Scheme),
                lastUsableDay(l),
                l.Pays,
                words.Because(l),
                PlanWords.Advice(l),
                PlanWords.Source(l)
            ))
            .ToLookup(l => l.Pays.IsPositive);
        return new PlanShown(plan.Price, plan.Contribution, [.. lines[true]], [.. lines[false]]);
    }
}

/// <param name="Advice">What would make it pay; null where nothing would.</param>
/// <param name="Source">Where the terms say so; null when it follows from the budget itself.</param>
public sealed record PlanShownLine(
    Text Name,
    LocalDate? LastUsableDay,
    Money Pays,
    Text Because,
    Text? Advice,
    Text? Source
);
