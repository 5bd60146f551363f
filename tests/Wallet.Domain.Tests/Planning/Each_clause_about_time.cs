using Wallet.Domain.Planning;
using Wallet.Domain.Planning.Clauses;
using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Planning;

/// <summary>Every clause at its limit and one past it. Refusals carry the article of the clause.</summary>
public sealed class Each_clause_about_time
{
    private const string Article = "art. 3.1";

    private static readonly ApplicationWindows Windows = new([
        new ApplicationWindow(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 31)),
        new ApplicationWindow(new LocalDate(2026, 9, 1), new LocalDate(2026, 11, 30)),
        new ApplicationWindow(new LocalDate(2026, 5, 1), new LocalDate(2026, 5, 1)),
    ])
    {
        Article = Article,
    };

    [Theory]
    [InlineData("2026-02-28", "2026-03-01")]
    [InlineData("2026-03-01", "open")]
    [InlineData("2026-03-31", "open")]
    [InlineData("2026-04-01", "2026-05-01")]
    [InlineData("2026-05-01", "open")]
    [InlineData("2026-05-02", "2026-09-01")]
    [InlineData("2026-11-30", "open")]
    [InlineData("2026-12-01", "none")]
    public void Application_windows_include_both_edges_and_name_the_next(string on, string next) =>
        Assert.Equal(
            next switch
            {
                "open" => null,
                "none" => new Verdict.OutsideWindows(null) { Article = Article },
                _ => new Verdict.OutsideWindows(Day(next)) { Article = Article },
            },
            Windows.Refuses(Applying(Day(on), Some.StartDay))
        );

    [Theory]
    [InlineData("2026-03-29", false)]
    [InlineData("2026-03-30", true)]
    public void Course_starts_at_least_includes_the_earliest_day(string start, bool fits) =>
        Assert.Equal(
            fits
                ? null
                : new Verdict.StartsTooSoon(new LocalDate(2026, 3, 30)) { Article = Article },
            new CourseStartsAtLeast(Weeks: 4) { Article = Article }.Refuses(
                Applying(Some.Day, Day(start))
            )
        );

    [Fact]
    public void Course_starts_at_least_adds_weeks_and_days() =>
        Assert.Equal(
            new Verdict.StartsTooSoon(Some.Day.PlusDays(10)),
            new CourseStartsAtLeast(Weeks: 1, Days: 3).Refuses(
                Applying(Some.Day, Some.Day.PlusDays(9))
            )
        );

    [Fact]
    public void Course_starts_at_least_counts_days_only_when_it_names_no_weeks() =>
        Assert.Null(
            new CourseStartsAtLeast(Days: 3).Refuses(Applying(Some.Day, Some.Day.PlusDays(3)))
        );

    [Theory]
    [InlineData("2026-03-27", false)]
    [InlineData("2026-03-28", true)]
    public void Course_starts_at_least_counts_from_the_day_that_the_window_names(
        string start,
        bool fits
    ) =>
        Assert.Equal(
            fits ? null : new Verdict.StartsTooSoon(new LocalDate(2026, 3, 28)),
            new CourseStartsAtLeast(Weeks: 4).Refuses(
                Applying(
                    new LocalDate(2026, 3, 17),
                    Day(start),
                    new ApplicationWindow(
                        new LocalDate(2026, 3, 17),
                        new LocalDate(2026, 4, 30),
                        StartCountsFrom: new LocalDate(2026, 2, 28)
                    )
                )
            )
        );

    [Theory]
    [InlineData("2026-06-30", 3, "2026-09-30")]
    [InlineData("2026-10-31", 3, "2027-01-31")]
    [InlineData("2026-11-30", 3, "2027-02-28")]
    [InlineData("2026-08-31", 0, "2026-08-31")]
    public void Course_starts_within_months_of_the_end_of_the_window(
        string until,
        int months,
        string latest
    )
    {
        var clause = new CourseStartsWithin(months) { Article = Article };
        var window = new ApplicationWindow(Some.Day, Day(until));
        Assert.Null(clause.Refuses(Applying(Some.Day, Day(latest), window)));
        Assert.Equal(
            new Verdict.StartsTooLate(Day(latest)) { Article = Article },
            clause.Refuses(Applying(Some.Day, Day(latest).PlusDays(1), window))
        );
    }

    [Fact]
    public void Course_starts_within_says_nothing_outside_a_window()
    {
        var clause = new CourseStartsWithin(0);
        var closed = new ApplicationWindow(Some.Day.PlusDays(-9), Some.Day.PlusDays(-1));
        Assert.Null(clause.Refuses(Applying(Some.Day, Some.StartDay)));
        Assert.Null(clause.Refuses(Applying(Some.Day, Some.StartDay, closed)));
    }

    [Fact]
    public void Once_per_year_refuses_after_a_use_of_one_cent()
    {
        var clause = new OncePerYear { Article = Article };
        Assert.Null(clause.Refuses(Some.Application(used: Money.Zero)));
        Assert.Equal(
            new Verdict.UsedThisYear(new Money(1)) { Article = Article },
            clause.Refuses(Some.Application(used: new Money(1)))
        );
    }

    private static Application Applying(
        LocalDate on,
        LocalDate start,
        params ApplicationWindow[] windows
    ) =>
        Some.Application(
            Some.Situation(Some.Course(Some.Price(100), start), on: on),
            clauses: windows.Length == 0 ? [] : [new ApplicationWindows([.. windows])]
        );

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
