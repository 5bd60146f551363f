using CsCheck;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>A question to the planner.</summary>
internal sealed record Question(Situation Situation, ValueList<Purse> Purses, TermsBook Terms);

/// <summary>Random questions in a few cents, with words and days chosen so that every rule sometimes bites and mostly does not.</summary>
internal static class Situations
{
    public static readonly LocalDate Day = new(2026, 6, 15);

    public static readonly Gen<Question> Any =
        from learner in AnyFacts
        from course in AnyCourse
        from outside in AnyOutsideFunding.List[0, 2]
        from schemes in AnyScheme.List[1, 4]
        from purses in AnyPurse.List[1, 4]
        select Build(learner, course, outside, schemes, purses);

    private static Question Build(
        List<string> facts,
        Course course,
        List<OutsideFunding> outside,
        List<SchemeDraft> schemes,
        List<PurseDraft> purses
    ) =>
        new(
            new Situation(Day, new Learner(null, [.. facts]), course, [.. outside]),
            [.. purses.Select((p, i) => p.ToPurse(i, schemes))],
            new TermsBook([.. schemes.SelectMany((s, i) => s.ToTerms(Id(i)))], Some.Calendars)
        );

    private static SchemeId Id(int scheme) => new($"scheme-{scheme}");

    private static Gen<Money> Cents(int from, int to) =>
        Gen.Int[from, to].Select(c => new Money(c));

    private static Gen<List<T>> SomeOf<T>(params T[] all) =>
        Gen.Int[0, (1 << all.Length) - 1]
            .Select(set => all.Where((_, i) => (set & (1 << i)) != 0).ToList());

    private static Gen<T?> Rarely<T>(Gen<T> gen, int percent)
        where T : Clause =>
        Gen.Int[1, 100]
            .SelectMany(n => n <= percent ? gen.Select(c => (T?)c) : Gen.Const((T?)null));

    private static Gen<List<string>> AnyFacts => SomeOf("agency-worker", "employee");

    private static Gen<Course> AnyCourse =>
        from rate in Gen.OneOf(0, 9, 21, 21, 50)
        from tuition in Cents(0, 8)
        from exam in Cents(0, 3)
        from material in Cents(0, 3)
        from travel in Cents(0, 2)
        from tags in SomeOf("a", "b", "c")
        from level in Gen.OneOf("nlqf:3", "nlqf:4", "nlqf:5", "d")
        select new Course(
            new Price(Percent.Of(rate), tuition, exam, material, travel),
            Day,
            Day.PlusDays(10),
            [.. tags, level]
        );

    private static Gen<OutsideFunding> AnyOutsideFunding =>
        from funder in Gen.Enum<OutsideFunder>()
        from amount in Gen.OneOf<Money>(Gen.Const(Money.Zero), Cents(0, 8))
        select new OutsideFunding(funder, amount);

    private static Gen<List<Clause>> AnyClauses =>
        from personHas in Rarely(
            Gen.OneOf("agency-worker", "employee").Select(f => new PersonHas(f)),
            15
        )
        from oneOf in Rarely(SomeOf("a", "b", "c").Select(t => new CourseHasOneOf([.. t])), 15)
        from noneOf in Rarely(SomeOf("a", "b", "c").Select(t => new CourseHasNoneOf([.. t])), 10)
        from level in Rarely(Gen.Int[2, 5].Select(n => new CourseLevelAtMost(n)), 10)
        from excludes in Rarely(
            SomeOf(MoneyKind.Public, MoneyKind.Sector, MoneyKind.Employer)
                .Select(k => new ExcludesMoney([.. k])),
            30
        )
        from paysFor in Rarely(
            from components in SomeOf(Enum.GetValues<CostComponent>())
            from vat in Gen.Bool
            select new PaysFor([.. components], vat),
            70
        )
        from share in Rarely(
            Gen.OneOf("0", "10", "33.3", "50", "90", "99.99", "100")
                .Select(p => new AtMostShare(
                    Percent.TryParse(p, out var percent) ? percent : default
                )),
            30
        )
        from perApplication in Rarely(Cents(0, 7).Select(m => new AtMostPerApplication(m)), 30)
        from perYear in Rarely(Cents(0, 9).Select(m => new AtMostPerYear(m)), 30)
        select new Clause?[]
        {
            personHas,
            oneOf,
            noneOf,
            level,
            excludes,
            paysFor,
            share,
            perApplication,
            perYear,
        }
            .OfType<Clause>()
            .ToList();

    private static Gen<VersionDraft> AnyVersion =>
        from rank in Gen.OneOf(10, 20, 20, 30)
        from kind in Gen.Enum<MoneyKind>()
        from clauses in AnyClauses
        select new VersionDraft(rank, kind, clauses);

    private static Gen<SchemeDraft> AnyScheme =>
        from days in Gen.OneOf<int[]>([-100], [-100], [-100], [0], [-1, 1], [-1, 0], [1])
        from versions in AnyVersion.List[days.Length]
        from used in Gen.OneOf<Money>(Gen.Const(Money.Zero), Cents(0, 6))
        select new SchemeDraft(days, versions, used);

    private static Gen<PurseDraft> AnyPurse =>
        from scheme in Gen.Int[0, 3]
        from available in Cents(0, 6)
        from first in Gen.OneOf<int?>(null, null, null, null, -1, 0, 1)
        from last in Gen.OneOf<int?>(null, null, -1, 0, 1, 30, 30, 60)
        from earmarks in Gen.OneOf<List<string>>(
            Gen.Const(new List<string>()),
            Gen.Const(new List<string>()),
            SomeOf("a", "b")
        )
        select new PurseDraft(scheme, available, first, last, earmarks);

    private sealed record VersionDraft(int Rank, MoneyKind Kind, List<Clause> Clauses);

    private sealed record SchemeDraft(
        int[] FromDays,
        List<VersionDraft> Versions,
        Money UsedThisYear
    )
    {
        public IEnumerable<Terms> ToTerms(SchemeId id) =>
            Versions.Zip(
                FromDays,
                (v, day) => Some.Terms(id, v.Rank, v.Kind, Day.PlusDays(day), [.. v.Clauses])
            );
    }

    private sealed record PurseDraft(
        int Scheme,
        Money Available,
        int? First,
        int? Last,
        List<string> Earmarks
    )
    {
        public Purse ToPurse(int age, List<SchemeDraft> schemes)
        {
            var scheme = Scheme % schemes.Count;
            return new Purse(
                Some.Lot(age),
                Id(scheme),
                Available,
                First is { } f ? Day.PlusDays(f) : null,
                Last is { } l ? Day.PlusDays(l) : null,
                [.. Earmarks],
                schemes[scheme].UsedThisYear
            );
        }
    }
}
