using CsCheck;
using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>A question to the planner.</summary>
internal sealed record Question(Situation Situation, ValueList<Purse> Purses, TermsBook Terms)
{
    /// <summary>The same question under other terms.</summary>
    public Question With(Func<Terms, Terms> change) =>
        this with
        {
            Terms = new TermsBook([.. Terms.All.Select(change)], Terms.Calendars),
        };

    public override string ToString() =>
        $"{Situation}\n{string.Join('\n', Purses)}\n{string.Join('\n', Terms.All.Select(Line))}";

    private static string Line(Terms t) =>
        $"{t.Scheme} {t.Kind} rank {t.Rank} from {t.EffectiveFrom} until {t.EffectiveUntil}: {t.Clauses}";
}

/// <summary>Random questions in a few cents, with words and days chosen so that every rule sometimes bites and mostly does not.</summary>
internal static class Situations
{
    public static readonly LocalDate Day = new(2026, 6, 15);

    public static readonly string[] Facts = ["agency-worker", "employee", "jobseeker"];

    public static readonly string[] Tags = ["a", "b", "c"];

    public static readonly Gen<Question> Any =
        from learner in AnyLearner
        from course in AnyCourse
        from outside in AnyOutside
        from schemes in AnyScheme.Draft.List[2, 4]
        from purses in AnyPurse.Draft.List[2, 4]
        select new Question(
            new Situation(Day, learner, course, [.. outside]),
            [.. purses.Select((p, i) => p.ToPurse(i, schemes))],
            new TermsBook([.. AnyScheme.Terms(schemes)], Calendars)
        );

    public static Gen<Money> Cents(int from, int to) => Gen.Int[from, to].Select(c => new Money(c));

    public static Gen<List<T>> SomeOf<T>(params T[] all) =>
        Gen.Int[0, (1 << all.Length) - 1]
            .Select(set => all.Where((_, i) => (set & (1 << i)) != 0).ToList());

    /// <summary>The pension age rises, so that somebody can be past an old one and not yet at a new one.</summary>
    private static Calendars Calendars =>
        new(
            new PensionAges(
                new Dictionary<int, PensionAge>
                {
                    [2024] = new(66, 10),
                    [2025] = new(67, 0),
                    [2026] = new(67, 3),
                }
            ),
            Some.Calendars.WorkingDays
        );

    private static Gen<Learner> AnyLearner =>
        from age in Gen.OneOf(17, 18, 18, 21, 30, 30, 66, 67, 67, 68)
        from months in Gen.OneOf(0, 0, 2, 3, 10)
        from days in Gen.Int[-1, 1]
        from known in Gen.Int[1, 6]
        from facts in SomeOf(Facts)
        from hours in Gen.OneOf<decimal?>(null, 11.5m, 12, 36)
        from level in Gen.OneOf<decimal?>(null, 2, 3, 4)
        select new Learner(
            known == 1 ? null : Day.PlusYears(-age).PlusMonths(-months).PlusDays(days),
            [.. facts]
        )
        {
            Figures =
            [
                .. new[] { ("hours", hours), ("level", level) }
                    .Where(f => f.Item2 is not null)
                    .Select(f => new Figure(f.Item1, f.Item2!.Value)),
            ],
        };

    private static Gen<Course> AnyCourse =>
        from rate in Gen.OneOf(0, 9, 21, 21, 50)
        from tuition in Cents(0, 8)
        from exam in Cents(0, 3)
        from material in Cents(0, 3)
        from travel in Cents(0, 2)
        from tags in SomeOf(Tags)
        from levels in SomeOf("nlqf:3", "nlqf:4", "nlqf:5")
        from start in AnyStart
        select new Course(
            new Price(Percent.Of(rate), tuition, exam, material, travel),
            start,
            start.PlusDays(10),
            [.. tags, .. levels]
        );

    // On, just before and just after the days to which the waits and windows of the terms lead.
    private static Gen<LocalDate> AnyStart =>
        from weeks in Gen.Int[0, 5]
        from month in Gen.OneOf(
            new LocalDate(2026, 6, 30),
            new LocalDate(2026, 7, 15),
            new LocalDate(2026, 7, 31),
            new LocalDate(2026, 9, 30),
            new LocalDate(2027, 2, 28)
        )
        from byWeeks in Gen.Bool
        from days in Gen.Int[-1, 1]
        select LocalDate.Max(Day, (byWeeks ? Day.PlusWeeks(weeks) : month).PlusDays(days));

    private static Gen<List<OutsideFunding>> AnyOutside =>
        Gen.OneOf(
            Gen.Const(new List<OutsideFunding>()),
            (
                from funder in Gen.Enum<OutsideFunder>()
                from amount in Gen.OneOf(Gen.Const(Money.Zero), Cents(1, 3), Cents(0, 8))
                select new OutsideFunding(funder, amount)
            ).List[1, 2]
        );
}
