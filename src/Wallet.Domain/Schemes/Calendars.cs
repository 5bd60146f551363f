namespace Wallet.Domain.Schemes;

/// <summary>Days that several schemes look at; data under <c>schemes/calendars</c>.</summary>
/// <param name="WorkingDays">By the country's two small letters: "nl", "fr".</param>
public sealed record Calendars(
    PensionAges PensionAges,
    IReadOnlyDictionary<string, WorkingDays> WorkingDays
)
{
    /// <summary>The working days of this country.</summary>
    /// <exception cref="KeyNotFoundException">There is none; the reader of terms refuses such a name.</exception>
    public WorkingDays WorkingDaysOf(string country) => WorkingDays[country];
}

/// <summary>The Dutch state pension age per calendar year.</summary>
public sealed record PensionAges(IReadOnlyDictionary<int, PensionAge> ByYear)
{
    /// <summary>The day on which somebody born on this day reaches the pension age. Once reached it stays reached, also when the age rises later.</summary>
    /// <remarks>Years beyond the table use its nearest year.</remarks>
    public LocalDate ReachedOn(LocalDate birthDay)
    {
        var year = ReachedBy(birthDay, birthDay.Year).Year;
        while (true)
        {
            var day = ReachedBy(birthDay, year);
            if (day.Year <= year)
            {
                return LocalDate.Max(day, new LocalDate(year, 1, 1));
            }
            year++;
        }
    }

    private LocalDate ReachedBy(LocalDate birthDay, int year)
    {
        var age = ByYear[Math.Clamp(year, ByYear.Keys.Min(), ByYear.Keys.Max())];
        return birthDay.PlusYears(age.Years).PlusMonths(age.Months);
    }
}

/// <summary>An age in whole years and months.</summary>
public sealed record PensionAge(int Years, int Months);

/// <summary>Monday to Friday except the national holidays of a country.</summary>
/// <param name="Fixed">Holidays on the same day each year.</param>
/// <param name="DaysFromEaster">Holidays that move with Easter Sunday: 1 is Easter Monday, 39 Ascension Day.</param>
public sealed record WorkingDays(ValueList<AnnualDate> Fixed, ValueList<int> DaysFromEaster)
{
    /// <summary>How many there are from this day, inclusive, to that one, exclusive; none when it is not later.</summary>
    public int Between(LocalDate from, LocalDate until)
    {
        var count = 0;
        for (var day = from; day < until; day = day.PlusDays(1))
        {
            count += IsWorkingDay(day) ? 1 : 0;
        }
        return count;
    }

    /// <summary>The last day to do something in so many working days; the day itself does not count.</summary>
    public LocalDate After(LocalDate day, int workingDays)
    {
        for (var left = workingDays; left > 0; left -= IsWorkingDay(day) ? 1 : 0)
        {
            day = day.PlusDays(1);
        }
        return day;
    }

    /// <summary>Whether people work on this day.</summary>
    public bool IsWorkingDay(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        && !Fixed.Contains(new AnnualDate(day.Month, day.Day))
        && !DaysFromEaster.Contains(Period.DaysBetween(EasterSunday(day.Year), day));

    // The Gregorian computus (Meeus, Jones, Butcher).
    private static LocalDate EasterSunday(int year)
    {
        var (golden, century, ofCentury) = (year % 19, year / 100, year % 100);
        var epact =
            (
                (19 * golden)
                + century
                - (century / 4)
                - ((century - ((century + 8) / 25) + 1) / 3)
                + 15
            ) % 30;
        var weekday =
            (32 + (2 * (century % 4)) + (2 * (ofCentury / 4)) - epact - (ofCentury % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var march = epact + weekday - (7 * correction) + 114;
        return new LocalDate(year, march / 31, (march % 31) + 1);
    }
}
