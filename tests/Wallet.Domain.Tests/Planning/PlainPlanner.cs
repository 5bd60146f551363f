using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>
/// The rules of the plan said as plainly as possible, for tiny amounts only: try every set of schemes, and for each every set that takes the learner's part as waived;
/// let each choice fill up cent by cent, keep the best. Written from the aim in ADR 0019 and the words of the terms, without a look at the real planner.
/// </summary>
internal sealed class PlainPlanner(PlainRules rules)
{
    private readonly SchemeId[] schemes =
    [
        .. rules.FillingOrder.Select(i => rules.Purses[i].Scheme).Distinct(),
    ];

    public static long[] BestPays(Question question) =>
        new PlainPlanner(new PlainRules(question)).Best();

    public long[] Best()
    {
        var best = new long[rules.Purses.Count];
        foreach (var takePart in SetsOf(schemes))
        {
            foreach (var exempt in SetsOf([.. takePart.Where(s => ExemptedBy(s).Count > 0)]))
            {
                var pays = FillUp(takePart, exempt);
                if (IsLegal(pays, exempt) && IsBetter(pays, best))
                {
                    best = pays;
                }
            }
        }
        return best;
    }

    private static IEnumerable<SchemeId[]> SetsOf(SchemeId[] all) =>
        Enumerable
            .Range(0, 1 << all.Length)
            .Select(set => all.Where((_, i) => (set & (1 << i)) != 0).ToArray());

    private long[] FillUp(SchemeId[] takePart, SchemeId[] exempt)
    {
        var pays = new long[rules.Purses.Count];
        foreach (var i in rules.FillingOrder)
        {
            var asked =
                takePart.Contains(rules.Purses[i].Scheme)
                && !rules.Refuses(i)
                && rules.OthersPayEnough(i, pays);
            while (asked && pays[i] < rules.Purses[i].Available.Cents)
            {
                pays[i]++;
                if (!rules.Allows(pays, p => exempt.Contains(rules.Purses[p].Scheme)))
                {
                    pays[i]--;
                    break;
                }
            }
        }
        return pays;
    }

    private bool IsLegal(long[] pays, SchemeId[] exempt) =>
        !rules.PayersExcludeEachOther(pays)
        && exempt.All(s => rules.AnyOfThemPays(ExemptedBy(s), pays));

    private ValueList<SchemeId> ExemptedBy(SchemeId scheme) =>
        rules.SchemeOf(rules.FillingOrder.First(i => rules.Purses[i].Scheme == scheme)).ExemptedBy;

    private bool IsBetter(long[] a, long[] b)
    {
        if (a.Sum() != b.Sum())
        {
            return a.Sum() > b.Sum();
        }
        var first = rules.FillingOrder.Where(i => a[i] != b[i]).Take(1).ToArray();
        return first.Length == 1 && a[first[0]] > b[first[0]];
    }
}
