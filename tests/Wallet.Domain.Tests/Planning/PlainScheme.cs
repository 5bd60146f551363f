using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>One scheme in one question: what its terms in force allow, whatever other purses do.</summary>
internal sealed class PlainScheme
{
    private readonly Terms terms;
    private readonly PlainPrice price;
    private readonly PlainConditions conditions;
    private readonly Money usedThisYear;

    private PlainScheme(Question question, Terms terms, Purse purse)
    {
        this.terms = terms;
        price = new PlainPrice(question.Situation.Course.Price);
        usedThisYear = purse.UsedThisYear;
        conditions = new PlainConditions(
            question.Situation,
            terms,
            question.Terms.Calendars,
            usedThisYear,
            purse.GrantsForCourse
        );
    }

    /// <summary>The scheme of this purse; null when no terms of it are in force.</summary>
    public static PlainScheme? Of(Question question, Purse purse)
    {
        var day = question.Situation.Day;
        var latest = question
            .Terms.All.Where(t => t.Scheme == purse.Scheme && t.EffectiveFrom <= day)
            .MaxBy(t => t.EffectiveFrom);
        return latest is null || latest.EffectiveUntil < day
            ? null
            : new PlainScheme(question, latest, purse);
    }

    public int Rank => terms.Rank;

    public long Cost => price.CostOf(MayPay);

    public bool Declines => Counting<Condition>().Any(c => !conditions.Holds(c));

    public ValueList<SchemeId> ExemptedBy =>
        Counting<LearnerPaysAtLeast>().SelectMany(c => c.UnlessPays ?? []).ToValueList();

    public IEnumerable<T> Counting<T>()
        where T : Clause => terms.Clauses.OfType<T>().Where(conditions.Counts);

    public bool MayPay(int part)
    {
        var any = terms.Clauses.OfType<PaysFor>().Any();
        return !any
            || Counting<PaysFor>()
                .Any(c =>
                    c.Components.Contains((CostComponent)(part / 2)) && (part % 2 == 0 || c.Vat)
                );
    }

    public bool Forbids(PlainScheme other) =>
        other.terms.Scheme != terms.Scheme
        && (
            Counting<ExcludesMoney>().Any(c => c.Kinds.Contains(other.terms.Kind))
            || Counting<ExcludesSchemes>().Any(c => c.Schemes.Contains(other.terms.Scheme))
        );

    /// <summary>What all its lots may pay together.</summary>
    public long Ceiling(bool learnerIsExempt) =>
        Counting<Clause>()
            .Select(c =>
                c switch
                {
                    AtMostPerApplication a => a.Amount.Cents,
                    AtMostPerYear a => Math.Max(0, a.Amount.Cents - usedThisYear.Cents),
                    AtMostShare a => (long)
                        decimal.Floor(Cost * (decimal)a.Percent.PerMillion / 1_000_000m),
                    LearnerPaysAtLeast a when !(learnerIsExempt && ExemptedBy.Count > 0) =>
                        Math.Max(0, price.Total - a.Amount.Cents),
                    _ => long.MaxValue,
                }
            )
            .Append(long.MaxValue)
            .Min();
}
