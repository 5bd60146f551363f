using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>The words that may decline, read as plainly as possible from what the terms say they mean.</summary>
internal sealed class PlainConditions(
    Situation situation,
    Terms terms,
    Calendars calendars,
    Money usedThisYear,
    int grantsForCourse
)
{
    private LocalDate Day => situation.Day;

    private ValueList<string> Facts => situation.Learner.Facts;

    private ValueList<string> Tags => situation.Course.Tags;

    private LocalDate Start => situation.Course.StartDay;

    // Nobody escapes a limit by what is not known; nor does anybody get more by it.
    public bool Counts(Clause clause) =>
        clause.When.All(c => Holds(c) || (clause is not PaysFor && IsUnknown(c)));

    public bool Holds(Condition condition) =>
        condition switch
        {
            PersonHas c => Facts.Contains(c.Fact),
            PersonHasNoneOf c => !Facts.Intersect(c.Facts).Any(),
            PersonAge c => situation.Learner.BirthDay is { } birthDay && IsOfAge(c, birthDay),
            PersonFigureAtLeast c => KnownFigures(c.Figure).Any(value => value >= c.Value),
            PersonFigureBelow c => KnownFigures(c.Figure).Any(value => value < c.Value),
            CourseHasOneOf c => Tags.Intersect(c.Tags).Any(),
            CourseHasNoneOf c => !Tags.Intersect(c.Tags).Any(),
            CourseLevelAtLeast c => Levels.Length == 0 || Levels.Max() >= c.Nlqf,
            CourseLevelAtMost c => Levels.Length == 0 || Levels.Max() <= c.Nlqf,
            CourseStartsAtLeast c => Start >= WaitCountsFrom.PlusDays((7 * c.Weeks) + c.Days),
            CourseStartsWithin c => Windows.All(w =>
                Start <= w.Until.PlusMonths(c.MonthsAfterWindow)
            ),
            ApplicationWindows c => c.Windows.Any(IsOpen),
            OncePerYear => usedThisYear == Money.Zero,
            GrantsPerCourse c => grantsForCourse < c.AtMost,
            ExcludesMoney c => !situation.AlreadyFunded.Any(f =>
                f.Amount.Cents > 0 && KindsOf(f.Funder).Any(c.Kinds.Contains)
            ),
            ExcludesSchemes => true,
            _ => throw new ArgumentException($"unread: {condition}", nameof(condition)),
        };

    private bool IsUnknown(Condition condition) =>
        condition switch
        {
            PersonAge => situation.Learner.BirthDay is null,
            PersonFigureAtLeast c => !KnownFigures(c.Figure).Any(),
            PersonFigureBelow c => !KnownFigures(c.Figure).Any(),
            _ => false,
        };

    private bool IsOfAge(PersonAge c, LocalDate birthDay)
    {
        var age = c.ByYearOfBirth
            ? Day.Year - birthDay.Year
            : Enumerable.Range(1, 150).Count(years => birthDay.PlusYears(years) <= Day);
        return age >= (c.From ?? 0)
            && age < (c.Below ?? int.MaxValue)
            && !(c.BelowPensionAge && HasReachedPensionAge(birthDay));
    }

    // Reached once is reached for ever, so any year until now in which it was reached will do.
    private bool HasReachedPensionAge(LocalDate birthDay) =>
        Enumerable
            .Range(birthDay.Year, Day.Year - birthDay.Year + 1)
            .Any(year =>
            {
                var age = calendars.PensionAges.ByYear.MinBy(a => Math.Abs(a.Key - year)).Value;
                var lastDay = LocalDate.Min(Day, new LocalDate(year, 12, 31));
                return birthDay.PlusYears(age.Years).PlusMonths(age.Months) <= lastDay;
            });

    private IEnumerable<decimal> KnownFigures(string name) =>
        situation.Learner.Figures.Where(f => f.Name == name).Select(f => f.Value);

    private int[] Levels =>
        [.. Enumerable.Range(1, 8).Where(level => Tags.Contains($"nlqf:{level}"))];

    // The windows of the scheme that are open: none or one.
    private IEnumerable<ApplicationWindow> Windows =>
        terms.Clauses.OfType<ApplicationWindows>().SelectMany(c => c.Windows).Where(IsOpen);

    private LocalDate WaitCountsFrom =>
        Windows.Select(w => w.StartCountsFrom).SingleOrDefault() ?? Day;

    private bool IsOpen(ApplicationWindow window) => window.From <= Day && Day <= window.Until;

    // Of a subsidy from elsewhere nobody knows whether it is public or sector money, so it counts as both.
    private static MoneyKind[] KindsOf(OutsideFunder funder) =>
        funder switch
        {
            OutsideFunder.Learner => [],
            OutsideFunder.Employer => [MoneyKind.Employer],
            _ => [MoneyKind.Public, MoneyKind.Sector],
        };
}
