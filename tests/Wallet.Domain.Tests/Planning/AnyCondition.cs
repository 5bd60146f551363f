using CsCheck;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Every word that may decline, with numbers that lie on and beside those of the learner and the course.</summary>
internal static class AnyCondition
{
    public static readonly Gen<Condition> OfLearner = Gen.OneOf(
        Gen.OneOf(Situations.Facts).Select(f => (Condition)new PersonHas(f)),
        Situations.SomeOf(Situations.Facts).Select(f => (Condition)new PersonHasNoneOf([.. f])),
        from age in Gen.OneOf<(int?, int?, bool)>(
            (18, null, false),
            (18, null, true),
            (21, 67, false),
            (null, 30, false),
            (null, null, true),
            (null, null, true)
        )
        from byYear in Gen.Bool
        select (Condition)new PersonAge(age.Item1, age.Item2, age.Item3, byYear),
        Gen.OneOf<Condition>(
            new PersonFigureAtLeast("hours", 12),
            new PersonFigureAtLeast("level", 3),
            new PersonFigureBelow("hours", 12),
            new PersonFigureBelow("level", 4)
        )
    );

    public static readonly Gen<Condition> OfCourse = Gen.OneOf(
        Situations
            .SomeOf(Situations.Tags)
            .Where(t => t.Count > 0)
            .Select(t => (Condition)new CourseHasOneOf([.. t])),
        Situations.SomeOf(Situations.Tags).Select(t => (Condition)new CourseHasNoneOf([.. t])),
        Gen.Int[4, 6].Select(n => (Condition)new CourseLevelAtLeast(n)),
        Gen.Int[2, 4].Select(n => (Condition)new CourseLevelAtMost(n)),
        StartsAtLeast,
        Gen.Int[1, 3].Select(n => (Condition)new GrantsPerCourse(n)),
        Gen.Const((Condition)new OncePerYear())
    );

    public static readonly Gen<Condition> OfOtherMoney = Gen.OneOf(
        Situations
            .SomeOf(Enum.GetValues<MoneyKind>())
            .Select(k => (Condition)new ExcludesMoney([.. k])),
        Situations.SomeOf(AnyScheme.Ids).Select(s => (Condition)new ExcludesSchemes([.. s]))
    );

    /// <summary>Windows one after another, with the waits that look at them.</summary>
    public static readonly Gen<Condition[]> OfWindow =
        from windows in Windows
        from atLeast in StartsAtLeast
        from within in StartsWithin
        from which in Gen.Int[0, 3]
        select new[]
        {
            windows,
            (which & 1) == 0 ? atLeast : within,
            (which & 2) == 0 ? within : windows,
        }
            .Distinct()
            .ToArray();

    public static readonly Gen<Condition> OfAnything = Gen.OneOf(
        OfLearner,
        OfCourse,
        OfOtherMoney,
        Windows,
        StartsWithin
    );

    private static Gen<Condition> StartsAtLeast =>
        from weeks in Gen.Int[0, 4]
        from days in Gen.OneOf(0, 0, 1)
        select (Condition)new CourseStartsAtLeast(weeks, days);

    private static Gen<Condition> StartsWithin =>
        Gen.OneOf(0, 1, 3, 8).Select(n => (Condition)new CourseStartsWithin(n));

    private static Gen<Condition> Windows =>
        from before in Gen.Bool
        from now in Gen.Int[1, 4]
        from first in Gen.OneOf(-14, -1, 0)
        from until in Gen.OneOf(
            Situations.Day,
            new LocalDate(2026, 6, 30),
            new LocalDate(2026, 6, 30)
        )
        from counts in Gen.OneOf<int?>(null, null, 0, -7, 7)
        from after in Gen.Bool
        select (Condition)
            new ApplicationWindows([
                .. before ? [Window(-60, -15)] : Array.Empty<ApplicationWindow>(),
                .. now > 1
                    ?
                    [
                        new ApplicationWindow(
                            Situations.Day.PlusDays(first),
                            until,
                            counts is { } days ? Situations.Day.PlusDays(days) : null
                        ),
                    ]
                    : Array.Empty<ApplicationWindow>(),
                .. after || now == 1 ? [Window(16, 40)] : Array.Empty<ApplicationWindow>(),
            ]);

    private static ApplicationWindow Window(int from, int until) =>
        new(Situations.Day.PlusDays(from), Situations.Day.PlusDays(until));
}
