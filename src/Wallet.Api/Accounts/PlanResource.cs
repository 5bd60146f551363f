using Wallet.Api.Words;
using Wallet.Domain;
using Wallet.Domain.Planning;
using Wallet.Domain.Schemes;

namespace Wallet.Api.Accounts;

/// <summary>A funding plan for somebody who reads: the decision with its sentences. Paid + contribution + already funded = price.</summary>
public sealed record PlanResource(
    Money Price,
    Money AlreadyFunded,
    Money Contribution,
    IReadOnlyList<PlanLineResource> Lines
)
{
    public static PlanResource Of(FundingPlan plan, TermsBook terms)
    {
        var words = new PlanWords(terms);
        return new PlanResource(
            plan.Price,
            plan.AlreadyFunded,
            plan.Contribution,
            [
                .. plan.Lines.Select(l => new PlanLineResource(
                    l.Lot.Value,
                    l.Scheme,
                    words.Scheme(l.Scheme),
                    l.TermsFrom,
                    l.Pays,
                    l.IsDeclined,
                    l.Verdict,
                    words.Because(l),
                    l.Change,
                    PlanWords.Advice(l)
                )),
            ]
        );
    }
}

/// <param name="TermsFrom">The version of the terms that decided.</param>
/// <param name="Because">The code, the article and the figures.</param>
/// <param name="Explanation">The same in words.</param>
/// <param name="NearestChange">The one thing that would have to be different for a declined budget to pay; null where there is none.</param>
/// <param name="Advice">The same in words.</param>
public sealed record PlanLineResource(
    Guid BudgetId,
    SchemeId Scheme,
    Text SchemeName,
    LocalDate? TermsFrom,
    Money Pays,
    bool Declined,
    Verdict Because,
    Text Explanation,
    NearestChange? NearestChange,
    Text? Advice
);
