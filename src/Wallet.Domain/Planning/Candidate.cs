using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning;

/// <summary>A purse with the terms of its scheme, and what they alone make of it in this situation.</summary>
internal sealed record Candidate(Purse Purse, Terms? Terms, Verdict? Stopped, Cap SchemeCap)
{
    private static readonly Cap Uncapped = new(new Money(long.MaxValue), new Verdict.RestOfPrice());

    public int Rank => Terms?.Rank ?? int.MaxValue;

    public bool CanPay => Stopped is null;

    public CostParts Parts => Terms!.Parts;

    public static Candidate Of(Purse purse, Situation situation, TermsBook book)
    {
        var terms = book.InForce(purse.Scheme, situation.Day);
        if (!purse.Available.IsPositive)
        {
            return new Candidate(purse, terms, new Verdict.Empty(), Uncapped);
        }
        if (terms is null)
        {
            return new Candidate(purse, terms, new Verdict.NoTermsInForce(), Uncapped);
        }
        var cap = terms
            .Clauses.OfType<Ceiling>()
            .Select(c => c.In(situation, terms.Parts, purse.UsedThisYear))
            .Append(Uncapped)
            .MinBy(c => c.Amount);
        var stopped =
            StoppedByLot(purse, situation)
            ?? terms.RefusesPerson(situation.Learner)
            ?? terms.RefusesCourse(situation)
            ?? StoppedByAmount(situation.Course.Price, terms.Parts, cap);
        return new Candidate(purse, terms, stopped, cap);
    }

    public PlanLine ToLine(Money pays, Verdict verdict) =>
        new(Purse.Lot, Purse.Scheme, Terms?.EffectiveFrom, pays, verdict);

    // Of a course that costs nothing no rule can bring a purse to nothing.
    private static Verdict? StoppedByAmount(Price price, CostParts parts, Cap cap) =>
        !price.Total.IsPositive ? null
        : !price.Of(parts).IsPositive ? new Verdict.NothingItPaysFor(parts)
        : !cap.Amount.IsPositive ? cap.Verdict
        : null;

    private static Verdict? StoppedByLot(Purse purse, Situation situation) =>
        purse switch
        {
            { FirstUsableDay: { } first } when situation.Day < first => new Verdict.NotYetUsable(
                first
            ),
            { LastUsableDay: { } last } when situation.Day > last => new Verdict.NoLongerUsable(
                last
            ),
            { EarmarkedFor.Count: > 0 }
                when !purse.EarmarkedFor.Any(situation.Course.Tags.Contains) =>
                new Verdict.EarmarkedForOther(purse.EarmarkedFor),
            _ => null,
        };
}
