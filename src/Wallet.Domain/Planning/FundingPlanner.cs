using Wallet.Domain.Schemes;

namespace Wallet.Domain.Planning;

/// <summary>Who pays what for a course. One pure function for what-if, reservation, cases and benchmark alike.</summary>
/// <remarks>
/// The choice is which purses take part: those whose schemes do not exclude each other. Purses that take part fill up by rank, then last
/// usable day, then age. Of all legal choices the one that leaves the learner least wins; among equals the one that pays more at the first
/// difference in that order.
/// </remarks>
public static class FundingPlanner
{
    /// <summary>The best legal plan for a course that has not started.</summary>
    /// <param name="purses">In order of age, oldest first.</param>
    /// <exception cref="ArgumentException">More schemes exclude each other than <see cref="Limits.SchemesThatExclude"/>.</exception>
    public static FundingPlan Plan(
        Situation situation,
        IReadOnlyList<Purse> purses,
        TermsBook terms
    )
    {
        var candidates = purses
            .Select(p =>
                Candidate.Of(p with { UsedThisYear = UsedOf(p.Scheme, purses) }, situation, terms)
            )
            .Order(FillingOrder)
            .ToArray();
        var best = Teams(candidates.Where(c => c.CanPay).Select(c => c.Terms!))
            .Select(team => Filling.Of(situation, candidates, team))
            .Aggregate((best, next) => next.Beats(best) ? next : best);
        return new FundingPlan(
            situation.Course.Price.Total,
            situation.AlreadyPaid,
            situation.ToPay - best.Total,
            candidates
                .Select(
                    (c, i) =>
                        c.ToLine(
                            best.Pays[i],
                            best.Verdicts[i] ?? ExcludedVerdict(c, candidates, best)
                        )
                )
                .ToValueList()
        );
    }

    // It is one figure for a scheme; a purse that names less only says less.
    private static Money UsedOf(SchemeId scheme, IReadOnlyList<Purse> purses) =>
        purses.Where(p => p.Scheme == scheme).Max(p => p.UsedThisYear);

    private static readonly Comparer<Candidate> FillingOrder = Comparer<Candidate>.Create(
        (a, b) =>
            a.Rank != b.Rank
                ? a.Rank.CompareTo(b.Rank)
                : (a.Purse.LastUsableDay ?? LocalDate.MaxIsoValue).CompareTo(
                    b.Purse.LastUsableDay ?? LocalDate.MaxIsoValue
                )
    );

    // Schemes that exclude no other always take part: another purse never makes the learner pay more.
    private static IEnumerable<IReadOnlySet<SchemeId>> Teams(IEnumerable<Terms> able)
    {
        var schemes = able.Distinct().ToArray();
        var rivals = schemes.Where(s => schemes.Any(s.Excludes)).ToArray();
        var free = schemes.Except(rivals).Select(s => s.Scheme).ToArray();
        if (rivals.Length > Limits.SchemesThatExclude)
        {
            throw new ArgumentException(
                $"{rivals.Length} schemes exclude each other; at most {Limits.SchemesThatExclude} can be weighed.",
                nameof(able)
            );
        }
        for (var choice = 0; choice < 1 << rivals.Length; choice++)
        {
            var chosen = rivals.Where((_, i) => (choice & (1 << i)) != 0).ToArray();
            if (!chosen.Any(a => chosen.Any(a.Excludes)))
            {
                yield return chosen.Select(t => t.Scheme).Concat(free).ToHashSet();
            }
        }
    }

    private static Verdict ExcludedVerdict(Candidate excluded, Candidate[] candidates, Filling best)
    {
        var payer = candidates
            .Where((c, i) => best.Pays[i].IsPositive && c.Terms!.Excludes(excluded.Terms!))
            .Select(c => c.Terms!)
            .FirstOrDefault();
        return payer is null
            ? new Verdict.NotNeeded()
            : new Verdict.ExcludedBy(payer.Scheme)
            {
                Article = excluded.Terms!.ExclusionArticle(payer),
            };
    }
}
