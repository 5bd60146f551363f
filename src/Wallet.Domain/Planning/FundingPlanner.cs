using System.Numerics;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning;

/// <summary>Who pays what for a course. One pure function for what-if, reservation, cases and benchmark alike.</summary>
/// <remarks>
/// The choice is which schemes take part: those that do not exclude each other. Purses that take part fill up by rank, then last usable day, then
/// age. Of all legal choices the one that leaves the learner least wins; among equals the one that pays more at the first difference in that order.
/// </remarks>
public static class FundingPlanner
{
    /// <summary>The best legal plan for a course that has not started.</summary>
    /// <param name="purses">In order of age, oldest first; of at most <see cref="Limits.SchemesPerPlan"/> schemes.</param>
    public static FundingPlan Plan(
        Situation situation,
        IReadOnlyList<Purse> purses,
        TermsBook terms
    )
    {
        var field = new Field(situation, purses, terms);
        var best = Choices.Best(field);
        return new FundingPlan(
            situation.Course.Price.Total,
            situation.AlreadyPaid,
            new Money(field.ToPay - best.Total),
            new ValueList<PlanLine>(Lines(field, best, terms))
        );
    }

    private static PlanLine[] Lines(Field field, Filling best, TermsBook terms)
    {
        var lines = new PlanLine[field.Candidates.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            var candidate = field.Candidates[i];
            var verdict = best.Verdicts[i] ?? NotTakingPart(candidate, field, best);
            lines[i] = candidate.ToLine(
                new Money(best.Pays[i]),
                verdict,
                Remedies.For(candidate, verdict, field, best, terms)
            );
        }
        return lines;
    }

    private static Verdict NotTakingPart(Candidate candidate, Field field, Filling best)
    {
        var payers = field.Rivals[candidate.Scheme] & best.Payers;
        if (payers == 0)
        {
            return Alone(candidate, field, best);
        }
        var payer = field.Contenders[BitOperations.TrailingZeroCount(payers)];
        return new Verdict.ExcludedBy(payer.Scheme)
        {
            Article = candidate.Contender.Excludes(payer)!.Article,
        };
    }

    // Nobody who pays excludes it: either its own rules stop it beside them, or it would make the learner pay more.
    private static Verdict Alone(Candidate candidate, Field field, Filling best)
    {
        var beside = new Filling(field);
        beside.Fill(best.Payers | Field.Bit(candidate.Scheme), best.Exempt);
        var place = Array.FindIndex(field.Candidates, c => c.Purse == candidate.Purse);
        return beside.Pays[place] > 0 ? new Verdict.LeftOut() : beside.Verdicts[place]!;
    }
}
