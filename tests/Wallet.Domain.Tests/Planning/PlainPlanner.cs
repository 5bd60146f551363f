using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>
/// The rules of the plan said as plainly as possible, for tiny amounts only: try every set of purses, let each set fill up cent by
/// cent, keep the best. Written from the aim in ADR 0017 and the rules of the schemes, without a look at the real planner; it reads clauses itself.
/// </summary>
internal sealed class PlainPlanner(Situation situation, IReadOnlyList<Purse> purses, TermsBook book)
{
    private readonly List<long> parts = [.. CostOfEachPart(situation.Course.Price)];

    public sealed record Outcome(ValueList<long> Pays, long Contribution, ValueList<bool> Declined);

    public Outcome Plan()
    {
        var pays = Best();
        return new Outcome(
            [.. pays],
            LeftForLearner(pays),
            [.. purses.Select((_, i) => IsDeclined(i, pays))]
        );
    }

    /// <summary>Every way to pay in whole cents that no rule forbids, also those that leave money unused.</summary>
    public IEnumerable<long[]> EveryLegalWay() => EveryWayFrom(0, new long[purses.Count]);

    public long LeftForLearner(long[] pays) => Price - Outside - pays.Sum();

    private IEnumerable<long[]> EveryWayFrom(int purse, long[] pays)
    {
        if (purse == purses.Count)
        {
            return Obeys(pays) && NoPayersExcludeEachOther(pays)
                ?
                [
                    [.. pays],
                ]
                : [];
        }
        var most = Refuses(purses[purse]) ? 0 : purses[purse].Available.Cents;
        return Enumerable
            .Range(0, (int)most + 1)
            .SelectMany(cents =>
                EveryWayFrom(purse + 1, [.. pays[..purse], cents, .. pays[(purse + 1)..]])
            );
    }

    private long Price => parts.Sum();

    private long Outside => Math.Min(Price, situation.AlreadyFunded.Sum(f => f.Amount.Cents));

    private int[] Order =>
        [
            .. Enumerable
                .Range(0, purses.Count)
                .Where(i => TermsOf(purses[i]) is not null)
                .OrderBy(i => TermsOf(purses[i])!.Rank)
                .ThenBy(i => purses[i].LastUsableDay ?? LocalDate.MaxIsoValue)
                .ThenBy(i => i),
        ];

    private long[] Best()
    {
        var best = new long[purses.Count];
        for (var set = 0; set < 1 << purses.Count; set++)
        {
            var pays = FillUp(set);
            if (NoPayersExcludeEachOther(pays) && IsBetter(pays, best))
            {
                best = pays;
            }
        }
        return best;
    }

    private bool IsBetter(long[] a, long[] b)
    {
        if (LeftForLearner(a) != LeftForLearner(b))
        {
            return LeftForLearner(a) < LeftForLearner(b);
        }
        var first = Order.Where(i => a[i] != b[i]).Take(1).ToArray();
        return first.Length == 1 && a[first[0]] > b[first[0]];
    }

    private long[] FillUp(int set)
    {
        var pays = new long[purses.Count];
        foreach (var i in Order)
        {
            var takesPart = (set & (1 << i)) != 0 && !Refuses(purses[i]);
            while (takesPart && pays[i] < purses[i].Available.Cents)
            {
                pays[i]++;
                if (!Obeys(pays))
                {
                    pays[i]--;
                    break;
                }
            }
        }
        return pays;
    }

    private bool NoPayersExcludeEachOther(long[] pays) =>
        !purses.Index().Any(a => pays[a.Index] > 0 && IsExcludedByPayer(a.Item, pays));

    private bool IsExcludedByPayer(Purse purse, long[] pays) =>
        purses
            .Index()
            .Any(b =>
                pays[b.Index] > 0
                && b.Item.Scheme != purse.Scheme
                && (Forbids(purse, b.Item) || Forbids(b.Item, purse))
            );

    private bool Forbids(Purse a, Purse b) =>
        TermsOf(a) is { } own
        && TermsOf(b) is { } other
        && own.Clauses.OfType<ExcludesMoney>().Any(c => c.Kinds.Contains(other.Kind));

    private bool Obeys(long[] pays) => StaysUnderCeilings(pays) && CanBePlaced(pays);

    private bool StaysUnderCeilings(long[] pays) =>
        purses
            .Index()
            .GroupBy(p => p.Item.Scheme, p => (p.Item, Pays: pays[p.Index]))
            .All(scheme =>
                scheme.Sum(p => p.Pays) is 0
                || scheme.Sum(p => p.Pays) <= CeilingOf(scheme.First().Item)
            );

    private long CeilingOf(Purse purse) =>
        TermsOf(purse)!
            .Clauses.Select(c =>
                c switch
                {
                    AtMostPerApplication a => a.Amount.Cents,
                    AtMostPerYear a => Math.Max(0, a.Amount.Cents - purse.UsedThisYear.Cents),
                    AtMostShare a => (long)
                        decimal.Floor(CostOfParts(purse) * a.Percent.PerMillion / 1_000_000m),
                    _ => long.MaxValue,
                }
            )
            .Append(long.MaxValue)
            .Min();

    private long CostOfParts(Purse purse) => parts.Where((_, part) => MayPay(purse, part)).Sum();

    // Parts stand in pairs: component, its VAT, next component, …
    private bool MayPay(Purse purse, int part) =>
        TermsOf(purse)!.Clauses.OfType<PaysFor>().SingleOrDefault() is not { } paysFor
        || (
            paysFor.Components.Contains((CostComponent)(part / 2)) && (part % 2 == 0 || paysFor.Vat)
        );

    // Give every cent a part of the price that its purse may pay, moving cents already placed where that helps.
    private bool CanBePlaced(long[] pays)
    {
        var cents = new List<Func<int, bool>>();
        foreach (var (i, purse) in purses.Index())
        {
            cents.AddRange(
                Enumerable.Repeat<Func<int, bool>>(part => MayPay(purse, part), (int)pays[i])
            );
        }
        cents.AddRange(Enumerable.Repeat<Func<int, bool>>(_ => true, (int)Outside));
        var room = parts
            .SelectMany((cost, part) => Enumerable.Repeat(part, (int)cost))
            .Select(part => (Part: part, Cent: -1))
            .ToArray();
        return cents.Index().All(c => Place(c.Index, cents, room, new bool[room.Length]));
    }

    private static bool Place(
        int cent,
        List<Func<int, bool>> cents,
        (int Part, int Cent)[] room,
        bool[] tried
    )
    {
        for (var place = 0; place < room.Length; place++)
        {
            if (tried[place] || !cents[cent](room[place].Part))
            {
                continue;
            }
            tried[place] = true;
            if (room[place].Cent < 0 || Place(room[place].Cent, cents, room, tried))
            {
                room[place].Cent = cent;
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// "Exactly the purses that a rule brings to 0.00": its own conditions, a ceiling or a choice of parts that leaves nothing of a price
    /// that is not nothing, a ceiling that other lots of the scheme used up while at its turn it could have paid, or a payer that excludes it.
    /// An empty purse, or one for which nothing is left to pay, is not declined.
    /// </summary>
    private bool IsDeclined(int i, long[] pays)
    {
        var purse = purses[i];
        if (pays[i] > 0 || purse.Available.Cents == 0)
        {
            return false;
        }
        if (Refuses(purse) || IsExcludedByPayer(purse, pays))
        {
            return true;
        }
        var ownLimit = Math.Min(CostOfParts(purse), CeilingOf(purse));
        return (ownLimit == 0 && Price > 0) || CanBePlaced(OneCentAtItsTurn(i, pays));
    }

    private long[] OneCentAtItsTurn(int i, long[] pays)
    {
        var atItsTurn = new long[pays.Length];
        foreach (var earlier in Order.TakeWhile(j => j != i))
        {
            atItsTurn[earlier] = pays[earlier];
        }
        atItsTurn[i] = 1;
        return atItsTurn;
    }

    private bool Refuses(Purse purse) =>
        TermsOf(purse) is not { } terms
        || situation.Day < (purse.FirstUsableDay ?? LocalDate.MinIsoValue)
        || situation.Day > (purse.LastUsableDay ?? LocalDate.MaxIsoValue)
        || (purse.EarmarkedFor.Count > 0 && !purse.EarmarkedFor.Any(Tags.Contains))
        || terms.Clauses.Any(Refuses);

    private ValueList<string> Tags => situation.Course.Tags;

    private bool Refuses(Clause clause) =>
        clause switch
        {
            PersonHas c => !situation.Learner.Facts.Contains(c.Fact),
            CourseHasOneOf c => !c.Tags.Any(Tags.Contains),
            CourseHasNoneOf c => c.Tags.Any(Tags.Contains),
            CourseLevelAtMost c => Enumerable
                .Range(c.Nlqf + 1, 8)
                .Any(level => Tags.Contains($"nlqf:{level}")),
            ExcludesMoney c => situation.AlreadyFunded.Any(f =>
                f.Amount.Cents > 0 && KindsOf(f.Funder).Any(c.Kinds.Contains)
            ),
            _ => false,
        };

    // Of a subsidy from elsewhere nobody knows whether it is public or sector money, so it counts as both.
    private static MoneyKind[] KindsOf(OutsideFunder funder) =>
        funder switch
        {
            OutsideFunder.Learner => [],
            OutsideFunder.Employer => [MoneyKind.Employer],
            _ => [MoneyKind.Public, MoneyKind.Sector],
        };

    private Terms? TermsOf(Purse purse) =>
        book
            .All.Where(t => t.Scheme == purse.Scheme && t.EffectiveFrom <= situation.Day)
            .OrderByDescending(t => t.EffectiveFrom)
            .FirstOrDefault();

    private static IEnumerable<long> CostOfEachPart(Price price) =>
        new[] { price.Tuition, price.Exam, price.Material, price.Travel }.SelectMany(component =>
            new[]
            {
                component.Cents,
                (long)
                    Math.Round(
                        component.Cents * price.VatRate.PerMillion / 1_000_000m,
                        MidpointRounding.AwayFromZero
                    ),
            }
        );
}
