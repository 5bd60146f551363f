using Wallet.Domain.Schemes;

namespace Wallet.Domain.Tests.Schemes;

public sealed class Working_days
{
    [Theory]
    [InlineData(2026, 5, 22, 0, 2026, 5, 22)]
    [InlineData(2026, 5, 22, 1, 2026, 5, 26)] // over a weekend and Whit Monday
    [InlineData(2026, 5, 23, 1, 2026, 5, 26)] // from a Saturday
    [InlineData(2026, 5, 26, 5, 2026, 6, 2)]
    public void The_last_of_so_many_counts_from_the_day_after(
        int year,
        int month,
        int day,
        int workingDays,
        int lastYear,
        int lastMonth,
        int lastDay
    ) =>
        Assert.Equal(
            new LocalDate(lastYear, lastMonth, lastDay),
            Some.Calendars.WorkingDaysOf("fr").After(new LocalDate(year, month, day), workingDays)
        );

    private static readonly WorkingDays French = Some.Calendars.WorkingDaysOf("fr");

    private static readonly WorkingDays EasterMonday = new([], [1]);

    [Theory]
    [InlineData(1707, 4, 24)]
    [InlineData(1904, 4, 3)]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2030, 4, 21)]
    [InlineData(2038, 4, 25)] // the latest there is
    [InlineData(2285, 3, 22)] // the earliest there is
    [InlineData(2049, 4, 18)] // where simpler rules give the 25th
    [InlineData(2076, 4, 19)] // where simpler rules give the 26th
    [InlineData(2106, 4, 18)]
    public void Move_with_Easter(int year, int month, int day)
    {
        var monday = new LocalDate(year, month, day).PlusDays(1);
        Assert.False(EasterMonday.IsWorkingDay(monday));
        Assert.True(EasterMonday.IsWorkingDay(monday.PlusDays(7)));
        Assert.True(EasterMonday.IsWorkingDay(monday.PlusDays(-7)));
    }

    [Fact]
    public void In_France_eleven_holidays_are_none() =>
        Assert.Equal(
            [
                new LocalDate(2024, 1, 1),
                new LocalDate(2024, 4, 1), // Easter Monday
                new LocalDate(2024, 5, 1),
                new LocalDate(2024, 5, 8),
                new LocalDate(2024, 5, 9), // Ascension Day
                new LocalDate(2024, 5, 20), // Whit Monday
                new LocalDate(2024, 8, 15),
                new LocalDate(2024, 11, 1),
                new LocalDate(2024, 11, 11),
                new LocalDate(2024, 12, 25),
            ],
            Weekdays(2024).Where(d => !French.IsWorkingDay(d)) // 14 July 2024 is a Sunday
        );

    [Fact]
    public void The_national_holiday_of_France_is_none() =>
        Assert.Equal(
            [false, true],
            new[] { new LocalDate(2026, 7, 14), new LocalDate(2026, 7, 15) }.Select(
                French.IsWorkingDay
            )
        );

    [Fact]
    public void Saturdays_and_Sundays_are_none() =>
        Assert.Equal(
            [true, true, true, true, true, false, false],
            Enumerable
                .Range(0, 7)
                .Select(n => French.IsWorkingDay(new LocalDate(2026, 6, 1).PlusDays(n)))
        );

    [Theory]
    [InlineData("2026-05-27", "2026-06-01", 3)]
    [InlineData("2026-05-20", "2026-06-01", 7)] // Whit Monday is the 25th
    [InlineData("2026-05-19", "2026-06-01", 8)]
    [InlineData("2026-05-29", "2026-06-01", 1)] // the first day counts
    [InlineData("2026-05-30", "2026-06-01", 0)]
    [InlineData("2026-06-01", "2026-06-02", 1)] // the last does not
    [InlineData("2026-06-01", "2026-06-01", 0)]
    [InlineData("2026-06-02", "2026-06-01", 0)]
    [InlineData("2025-12-24", "2026-01-02", 5)] // two years
    public void Are_counted_from_the_first_day_inclusive_to_the_last_exclusive(
        string from,
        string until,
        int days
    ) => Assert.Equal(days, French.Between(Day(from), Day(until)));

    private static IEnumerable<LocalDate> Weekdays(int year) =>
        Enumerable
            .Range(0, 366)
            .Select(n => new LocalDate(year, 1, 1).PlusDays(n))
            .Where(d => d.Year == year && d.DayOfWeek <= IsoDayOfWeek.Friday);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;
}
